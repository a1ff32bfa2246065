package org.meritlang.syntax;

import java.util.List;
import java.util.Optional;
import org.meritlang.grammar.MeritLexer;

/**
 * What the value at the end of an unfinished sentence is compared with.
 *
 * @param name as written
 * @param owner the activity whose attribute it is, as written; empty for what a lead has
 */
record Compared(String name, String owner) {
    /** Empty where no name is compared: with {@code domain of email} no value of email is. */
    static Optional<Compared> at(List<Token> tokens, List<Token> heading) {
        int at = tokens.size() - 1;
        while (at >= 0 && isBetween(tokens.get(at).type())) {
            at--;
        }
        if (at == tokens.size() - 1 && at >= 0 && !isFactOf(tokens)) {
            return Optional.empty();
        }
        if (at < 0) {
            return opensTable(heading) && heading.size() > 1 && heading.get(1).type() == MeritLexer.NAME
                    ? Optional.of(new Compared(heading.get(1).text(), ""))
                    : Optional.empty();
        }
        if (tokens.get(at).type() != MeritLexer.NAME
                || (at > 0 && isMadeOf(tokens.get(at - 1).type()))) {
            return Optional.empty();
        }
        String owner = isFactOfActivity(tokens, at)
                ? tokens.get(1).text()
                : activityOfFilter(tokens.subList(0, at), heading).orElse("");
        return Optional.of(new Compared(tokens.get(at).text(), owner));
    }

    /** The activity whose attributes are the names at this place, because they stand in a filter. */
    static Optional<String> activityOfFilter(List<Token> tokens, List<Token> heading) {
        boolean isDirect = true;
        int depth = 0;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            switch (tokens.get(i).type()) {
                case MeritLexer.RIGHT -> depth++;
                case MeritLexer.LEFT -> {
                    isDirect = depth == 0
                            && (i == 0 || opensFilter(tokens.get(i - 1).type()));
                    depth = Math.max(0, depth - 1);
                }
                case MeritLexer.AND, MeritLexer.OR, MeritLexer.COMMA -> isDirect &= depth > 0;
                case MeritLexer.WHERE -> {
                    if (isDirect && depth == 0) {
                        return Optional.of(i > 0 ? nameAt(tokens, i - 1) : nameAt(heading, 1));
                    }
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    /** The activity whose occurrences a rule counts. */
    static String countedActivity(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            int before = tokens.get(i - 1).type();
            boolean counts =
                    before == MeritLexer.PER || before == MeritLexer.POINTS_PER || before == MeritLexer.POINTS_BY;
            if (counts && tokens.get(i).type() == MeritLexer.NAME) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    private static boolean opensFilter(int type) {
        return type == MeritLexer.WHERE || type == MeritLexer.NOT || type == MeritLexer.LEFT;
    }

    private static String nameAt(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).type() == MeritLexer.NAME
                ? tokens.get(at).text()
                : "";
    }

    private static boolean opensTable(List<Token> heading) {
        return !heading.isEmpty()
                && (heading.get(0).type() == MeritLexer.POINTS_BY
                        || heading.get(0).type() == MeritLexer.POINTS_PER);
    }

    /** Whether a fact of an example ends with its name here, so that its value comes next. */
    private static boolean isFactOf(List<Token> tokens) {
        if (tokens.size() < 2 || tokens.get(tokens.size() - 1).type() != MeritLexer.NAME) {
            return false;
        }
        int before = tokens.get(tokens.size() - 2).type();
        return switch (tokens.get(0).type()) {
            case MeritLexer.LEAD_WITH -> before == MeritLexer.LEAD_WITH || before == MeritLexer.COMMA;
            case MeritLexer.ACTIVITY -> before == MeritLexer.WHERE || before == MeritLexer.COMMA;
            default -> false;
        };
    }

    private static boolean isFactOfActivity(List<Token> tokens, int at) {
        return tokens.get(0).type() == MeritLexer.ACTIVITY && at > 1;
    }

    private static boolean isMadeOf(int type) {
        return switch (type) {
            case MeritLexer.DOMAIN_OF, MeritLexer.LENGTH_OF, MeritLexer.DAYS_SINCE, MeritLexer.ACROSS -> true;
            default -> false;
        };
    }

    /** Whether it may stand between a name and the value it is compared with. */
    private static boolean isBetween(int type) {
        return switch (type) {
            case MeritLexer.IS,
                    MeritLexer.IS_NOT,
                    MeritLexer.IS_ONE_OF,
                    MeritLexer.IS_NONE_OF,
                    MeritLexer.EQUAL,
                    MeritLexer.NOT_EQUAL,
                    MeritLexer.DOES_NOT,
                    MeritLexer.ANY_OF,
                    MeritLexer.ALL_OF,
                    MeritLexer.NONE_OF,
                    MeritLexer.TEXT,
                    MeritLexer.LIST_COMMA,
                    MeritLexer.COMMA -> true;
            default -> TokenMeanings.isVerb(type);
        };
    }
}
