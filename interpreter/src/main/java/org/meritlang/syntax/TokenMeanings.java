package org.meritlang.syntax;

import org.meritlang.grammar.MeritParser;

/** What the tokens of the grammar mean in the tree. */
final class TokenMeanings {
    private TokenMeanings() {}

    /** Words without {@code is} mean the same as those with it. */
    static Comparator comparator(int token) {
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

    static TimeUnit unit(int token) {
        return switch (token) {
            case MeritParser.SECONDS -> TimeUnit.SECOND;
            case MeritParser.MINUTES -> TimeUnit.MINUTE;
            case MeritParser.HOURS -> TimeUnit.HOUR;
            case MeritParser.DAYS -> TimeUnit.DAY;
            case MeritParser.WEEKS -> TimeUnit.WEEK;
            case MeritParser.MONTHS -> TimeUnit.MONTH;
            case MeritParser.QUARTERS -> TimeUnit.QUARTER;
            case MeritParser.YEARS -> TimeUnit.YEAR;
            default -> throw new IllegalArgumentException("no unit of time: token " + token);
        };
    }

    static TextVerb verb(int token) {
        return switch (token) {
            case MeritParser.CONTAINS -> TextVerb.CONTAINS;
            case MeritParser.MENTIONS -> TextVerb.MENTIONS;
            case MeritParser.STARTS_WITH -> TextVerb.STARTS_WITH;
            case MeritParser.ENDS_WITH -> TextVerb.ENDS_WITH;
            case MeritParser.RESEMBLES -> TextVerb.RESEMBLES;
            default -> throw new IllegalArgumentException("no text test: token " + token);
        };
    }

    static Quantifier quantifier(int token) {
        return switch (token) {
            case MeritParser.ANY_OF -> Quantifier.ANY;
            case MeritParser.ALL_OF -> Quantifier.ALL;
            case MeritParser.NONE_OF -> Quantifier.NONE;
            default -> throw new IllegalArgumentException("no quantifier: token " + token);
        };
    }

    static AggregateKind aggregate(int token) {
        return switch (token) {
            case MeritParser.COUNT_OF -> AggregateKind.COUNT;
            case MeritParser.COUNT_OF_DIFFERENT -> AggregateKind.COUNT_OF_DIFFERENT;
            case MeritParser.SUM_OF -> AggregateKind.SUM;
            case MeritParser.AVERAGE_OF -> AggregateKind.AVERAGE;
            case MeritParser.HIGHEST_OF -> AggregateKind.HIGHEST;
            case MeritParser.LOWEST_OF -> AggregateKind.LOWEST;
            case MeritParser.LATEST_OF -> AggregateKind.LATEST;
            default -> throw new IllegalArgumentException("no aggregate: token " + token);
        };
    }

    static boolean isUnit(int type) {
        return type >= MeritParser.SECONDS && type <= MeritParser.YEARS;
    }

    static boolean isVerb(int type) {
        return type >= MeritParser.CONTAINS && type <= MeritParser.RESEMBLES;
    }
}
