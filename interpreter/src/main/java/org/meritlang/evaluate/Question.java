package org.meritlang.evaluate;

import org.meritlang.model.Condition;

/**
 * A condition to be answered for every lead beside what the model says.
 *
 * @param condition over the attributes, activities, definitions and outputs of the model
 * @param asShown whether it is asked of what is shown: then the scores of a disqualified lead are 0 and its
 *     labels {@code disqualified}, unless a decision asks for that. Else it is asked of the lead as if
 *     nothing disqualified it, as rules are
 */
public record Question(Condition condition, boolean asShown) {}
