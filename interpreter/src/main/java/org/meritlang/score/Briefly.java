package org.meritlang.score;

import java.util.regex.Pattern;

/** Words of sentences without the clauses that follow them. */
public final class Briefly {
    private static final Pattern CLAUSES = Pattern.compile(
            ", (?:up to|down to|at most|halving|each halving|losing|each losing|fading|each fading) .*");

    private Briefly() {}

    /** {@code per webinar attended} of {@code per webinar attended, halving every 30 days}. */
    public static String told(String words) {
        return CLAUSES.matcher(words).replaceFirst("");
    }

    /** What points are given for: {@code webinar attended}. */
    public static String subject(String words) {
        String brief = told(words);
        return brief.startsWith("per ") ? brief.substring("per ".length()) : brief;
    }
}
