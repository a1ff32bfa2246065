package org.meritlang.syntax;

import org.meritlang.grammar.MeritParser;

/** Which comparator a token is; words without {@code is} mean the same as those with it. */
final class Comparators {
    private Comparators() {}

    static Comparator of(int token) {
        return switch (token) {
            case MeritParser.EQUAL -> Comparator.EQUAL;
            case MeritParser.NOT_EQUAL -> Comparator.NOT_EQUAL;
            case MeritParser.LESS -> Comparator.LESS;
            case MeritParser.LESS_OR_EQUAL -> Comparator.LESS_OR_EQUAL;
            case MeritParser.GREATER -> Comparator.MORE;
            case MeritParser.GREATER_OR_EQUAL -> Comparator.MORE_OR_EQUAL;
            case MeritParser.IS_MORE_THAN, MeritParser.MORE_THAN -> Comparator.IS_MORE_THAN;
            case MeritParser.IS_LESS_THAN, MeritParser.LESS_THAN -> Comparator.IS_LESS_THAN;
            case MeritParser.IS_AT_LEAST, MeritParser.AT_LEAST -> Comparator.IS_AT_LEAST;
            case MeritParser.IS_AT_MOST, MeritParser.AT_MOST -> Comparator.IS_AT_MOST;
            default -> throw new IllegalArgumentException("no comparator: token " + token);
        };
    }

    /** What a count or an {@code ago} asks for. */
    static Relation amount(int token) {
        return switch (token) {
            case MeritParser.AT_LEAST -> Relation.MORE_OR_EQUAL;
            case MeritParser.AT_MOST -> Relation.LESS_OR_EQUAL;
            case MeritParser.MORE_THAN -> Relation.MORE;
            case MeritParser.LESS_THAN -> Relation.LESS;
            case MeritParser.EXACTLY -> Relation.EQUAL;
            default -> throw new IllegalArgumentException("no amount: token " + token);
        };
    }
}
