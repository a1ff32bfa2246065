package org.meritlang.explain;

import java.util.List;

/**
 * What people are shown of an explanation, before it gets the form of a text, a table or a web page.
 *
 * @param name what the lead is called, with its id
 * @param summary its total and labels: {@code total 87 · hot · SQL}
 * @param asOf the instant in the model's time zone: {@code as of 2026-11-21 09:00 Europe/Berlin}
 */
public record Page(String name, String summary, String asOf, List<Section> sections) {
    public Page {
        sections = List.copyOf(sections);
    }

    /**
     * Lays out an explanation.
     *
     * @param all whether sentences that do not hold are told, however many there are
     */
    public static Page of(Explanation explanation, boolean all) {
        return new PageLayout(explanation, all).page();
    }

    /** A score, the labels, or what else has a title. */
    public record Section(String title, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** A line of a section. */
    public sealed interface Entry {
        /** A heading within a section. */
        record Subtitle(String text) implements Entry {}

        /**
         * A sentence or a step.
         *
         * @param mark its points, {@code +25}; {@code ?} where it cannot be told, {@code ·} where it does not hold,
         *     {@code !} where it holds and has no points
         * @param facts in one text; empty where there are none
         */
        record Row(String mark, String words, String facts, Tone tone) implements Entry {}
    }

    /** How a row is meant. */
    public enum Tone {
        GOOD,
        BAD,
        /** It does not matter, or not yet. */
        FAINT
    }
}
