package org.meritlang.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A slip of a writer's hand: one change to a rule file. Many files stay right, others go wrong in one place. */
enum Edit {
    TOKEN_LOST {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            MatchResult token = any(TOKEN, text, chance);
            return put(text, token, "");
        }
    },
    TOKEN_TWICE {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            MatchResult token = any(TOKEN, text, chance);
            return put(text, token, token.group() + " " + token.group());
        }
    },
    TOKEN_BEFORE_ANOTHER {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            MatchResult token = any(TOKEN, text, chance);
            String other = any(TOKEN, chance.of(strange), chance).group();
            return put(text, token, other + " " + token.group());
        }
    },
    NAME_OF_ANOTHER {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            return put(text, any(WORDS, text, chance), any(WORDS, text, chance).group());
        }
    },
    VALUE_OF_ANOTHER {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            return put(
                    text, any(VALUES, text, chance), any(VALUES, text, chance).group());
        }
    },
    TOKENS_SWAPPED {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
            if (tokens.isEmpty()) {
                return text;
            }
            int first = chance.below(tokens.size());
            int second = Math.min(tokens.size() - 1, first + chance.between(1, 3));
            return put(
                    put(text, tokens.get(second), tokens.get(first).group()),
                    tokens.get(first),
                    tokens.get(second).group());
        }
    },
    LINE_LOST {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<String> lines = lines(text);
            lines.remove(chance.below(lines.size()));
            return together(lines);
        }
    },
    LINE_TWICE {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<String> lines = lines(text);
            lines.add(chance.below(lines.size() + 1), chance.of(lines));
            return together(lines);
        }
    },
    LINES_SWAPPED {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<String> lines = lines(text);
            int first = chance.below(lines.size());
            int second = chance.below(lines.size());
            String moved = lines.get(first);
            lines.set(first, lines.get(second));
            lines.set(second, moved);
            return together(lines);
        }
    },
    LINE_OF_ELSEWHERE {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<String> lines = lines(text);
            lines.add(chance.below(lines.size() + 1), chance.of(lines(chance.of(strange))));
            return together(lines);
        }
    },
    NUMBER {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            return put(text, any(NUMBERS, text, chance), chance.of(ODD_NUMBERS));
        }
    },
    QUOTE {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            MatchResult token = any(chance.oneIn(2) ? QUOTES : TOKEN, text, chance);
            return put(
                    text, token, chance.of("", "\"\"", "\"", "\"" + token.group() + "\"", "'" + token.group() + "'"));
        }
    },
    INDENTATION {
        @Override
        String of(String text, Chance chance, List<String> strange) {
            List<String> lines = lines(text);
            int line = chance.below(lines.size());
            lines.set(
                    line,
                    chance.of("", " ", "  ", "\t", "        ") + lines.get(line).strip());
            return together(lines);
        }
    };

    /** Those after which many a file is still right, and means something else. */
    static final List<Edit> MILD = List.of(NUMBER, VALUE_OF_ANOTHER, LINE_LOST, LINES_SWAPPED, LINE_OF_ELSEWHERE);

    private static final Pattern TOKEN = Pattern.compile("\"[^\"\n]*\"|[\\p{L}_]+|[0-9][0-9.,_:TZ-]*|[^\\s]");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:[.-][0-9]+)*");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+");
    private static final Pattern VALUES = Pattern.compile("\"[^\"\n]*\"|[0-9][0-9.]*");
    private static final Pattern QUOTES = Pattern.compile("\"");
    private static final Pattern START = Pattern.compile("^");
    private static final List<String> ODD_NUMBERS = List.of(
            "0",
            "1",
            "2",
            "7",
            "100",
            "-1",
            "0.5",
            "0.000001",
            "31",
            "366",
            "1000000",
            "999999999999",
            "99999999999999999999",
            "2147483647",
            "1e9",
            "2026-02-29",
            "2024-02-29",
            "9999-12-31",
            "0001-01-01",
            "2026-03-29T02:30");

    /**
     * The file after the slip.
     *
     * @param strange other files, of which a piece may get into this one
     */
    abstract String of(String text, Chance chance, List<String> strange);

    private static MatchResult any(Pattern pattern, String text, Chance chance) {
        List<MatchResult> found = pattern.matcher(text).results().toList();
        return found.isEmpty() ? START.matcher(text).results().toList().get(0) : chance.of(found);
    }

    private static String put(String text, MatchResult place, String words) {
        return text.substring(0, place.start()) + words + text.substring(place.end());
    }

    private static List<String> lines(String text) {
        return text.isEmpty()
                ? new ArrayList<>(List.of(""))
                : text.lines().collect(Collectors.toCollection(ArrayList::new));
    }

    private static String together(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
