package org.meritlang.model;

/**
 * {@code alert "call within a day" as soon as C}.
 *
 * @param text what it says; its identity, with the condition's words
 * @param condition sees the lead as if nothing disqualified it
 * @param asksDisqualified whether the condition begins with {@code disqualified}: else the alert never
 *     holds for a disqualified lead
 */
public record Alert(Sentence sentence, String text, Condition condition, boolean asksDisqualified) {}
