package org.meritlang.repl.prompt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.repl.write.Fitting;
import org.meritlang.source.Spelling;

/**
 * What is supposed of a lead, piece by piece, as it was typed: {@code employees = 50}, {@code no email opened},
 * {@code 3 demo requested}, and whatever an example says of its lead.
 *
 * @param changes values as data have them, by the field's name; blank where one is taken away
 * @param notDone activities that were never done
 * @param lines of an example
 */
record Supposing(Map<String, String> changes, Set<String> notDone, List<String> lines) {
    private static final String USAGE =
            "`:what if` takes what to suppose, as in `:what if employees = 50` or `:what if webinar attended yesterday`.";
    private static final int LONGEST_SAID = 60;
    private static final Pattern ASSIGNED =
            Pattern.compile("\\[?(.+?)]?\\s*(?:=|\\s(?:is|were|was)\\s)\\s*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]++(?:,[0-9]++)+(?:\\.[0-9]++)?");
    private static final Pattern COUNT = Pattern.compile("([0-9]++)\\s++(?:times\\s++)?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("(?:no|without)\\s++(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT = Pattern.compile("not\\s++(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MOMENT = Pattern.compile(
            "(?<!\\S)(?:[0-9]++\\s++\\w++\\s++ago|on\\s++\\S++|today|yesterday|now)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEVER = Pattern.compile("0++\\s++(?:times\\s++)?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPARED = Pattern.compile("(\\[?[^<>=!\"]+?]?)\\s*+([<>]=?|!=|[≤≥≠])\\s*+.*");
    private static final Pattern LATER = Pattern.compile(".*\\sin\\s++[0-9]++\\s++\\w++", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNCOUNTED =
            Pattern.compile("^(?:no|not|without|[0-9]++(?:\\s++times)?)\\s++", Pattern.CASE_INSENSITIVE);
    private static final List<String> NOTHING = List.of("unknown", "nothing", "missing", "empty");

    /** The names there are: fields and kinds of activity, which leads have; and what rules make of those. */
    record Names(List<String> fields, List<String> kinds, List<String> outputs, List<String> definitions) {
        private static final int BRACKETS = 2;

        /** The longest name that a text begins with, as it is written there. */
        private static Optional<String> first(String text, List<String> names) {
            int longest = names.stream()
                    .mapToInt(name -> Spelling.key(name).length())
                    .max()
                    .orElse(0);
            String found = "";
            for (Matcher word = Pattern.compile("\\S++").matcher(text); word.find(); ) {
                String begun = text.substring(0, word.end());
                if (Spelling.key(begun).length() > longest + BRACKETS) {
                    break;
                }
                if (names.stream().anyMatch(name -> Spelling.same(name, bare(begun)))) {
                    found = begun;
                }
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        private static String bare(String name) {
            return name.startsWith("[") && name.endsWith("]") ? name.substring(1, name.length() - 1) : name;
        }

        private Optional<String> kind(String text) {
            return first(text, kinds);
        }

        private boolean beginsWithAny(String text) {
            return kind(text).isPresent()
                    || first(text, fields).isPresent()
                    || Supposing.NO.matcher(text).matches()
                    || Supposing.NOT.matcher(text).matches()
                    || Supposing.COUNT.matcher(text).matches();
        }
    }

    /** Takes apart what was typed. */
    static Supposing of(String typed, Names names) throws Refused {
        requireNoThousands(typed);
        Supposing all = new Supposing(new LinkedHashMap<>(), new LinkedHashSet<>(), new ArrayList<>());
        for (String piece : pieces(typed, names)) {
            all.take(piece, names);
        }
        if (all.changes.isEmpty() && all.notDone.isEmpty() && all.lines.isEmpty()) {
            throw new Refused(USAGE);
        }
        return all;
    }

    /** At commas, and at {@code and} where something else begins; but not within quotes or parentheses. */
    private static List<String> pieces(String typed, Names names) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i <= typed.length(); i++) {
            char c = i < typed.length() ? typed.charAt(i) : ',';
            quoted ^= c == '"' && i < typed.length();
            depth += !quoted && (c == '(' || c == '[') ? 1 : !quoted && (c == ')' || c == ']') ? -1 : 0;
            boolean isOpen = (quoted || depth > 0) && i < typed.length();
            boolean isAnd = !isOpen
                    && typed.regionMatches(true, i, " and ", 0, " and ".length())
                    && names.beginsWithAny(typed.substring(i + " and ".length()).strip());
            if (isAnd || (!isOpen && c == ',')) {
                pieces.add(typed.substring(from, i).strip());
                from = i + (isAnd ? " and ".length() : 1);
            }
        }
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private void take(String piece, Names names) throws Refused {
        Matcher no = NO.matcher(piece);
        Matcher count = COUNT.matcher(piece);
        Matcher assigned = ASSIGNED.matcher(piece);
        Optional<String> kind = names.kind(piece);
        requireSupposable(piece, names);
        if (no.matches()) {
            notDone.add(kind(no.group(1), names));
        } else if (kind.isPresent()) {
            done(kind.get(), piece.substring(kind.get().length()), "");
        } else if (count.matches()) {
            String counted = kind(count.group(2), names);
            done(counted, count.group(2).substring(counted.length()), " " + count.group(1) + " times");
        } else if (continuesActivity(piece, names)) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + ", " + piece);
        } else if (assigned.matches()) {
            String value = assigned.group(2).strip();
            boolean isNothing = NOTHING.contains(Spelling.foldCase(value));
            changes.put(field(assigned.group(1).strip(), names), isNothing ? "" : value.replaceAll("^\"|\"$", ""));
        } else {
            fact(piece, names);
        }
    }

    /** Refuses what can be asked of leads, but not be supposed of one. */
    private static void requireSupposable(String piece, Names names) throws Refused {
        Matcher never = NEVER.matcher(piece);
        if (never.matches() && names.kind(never.group(1)).isPresent()) {
            throw new Refused("`no " + never.group(1) + "` supposes that it was never done.");
        }
        Matcher compared = COMPARED.matcher(piece);
        if (compared.matches() && Names.first(compared.group(1), names.fields).isPresent()) {
            throw new Refused("`:what if` supposes one value: `" + compared.group(1) + " = …`, and not `"
                    + compared.group(2) + "`.");
        }
        Matcher later = LATER.matcher(piece);
        if (later.matches() && names.kind(piece).isPresent()) {
            throw new Refused("What is supposed has happened already, as in `"
                    + names.kind(piece).get() + " yesterday`; `:as of` sees the leads later.");
        }
        Optional<String> definition = Names.first(UNCOUNTED.matcher(piece).replaceFirst(""), names.definitions);
        boolean isMore = names.kind(piece).isPresent()
                || Names.first(piece, names.fields).isPresent();
        if (definition.isPresent() && !isMore) {
            throw new Refused("`" + definition.get() + "` is a definition: suppose what it is made of, which `"
                    + definition.get() + "` by itself shows.");
        }
    }

    /** {@code employees 200}, {@code bounced}, {@code not bounced}. */
    private void fact(String piece, Names names) throws Refused {
        Matcher not = NOT.matcher(piece);
        String said = not.matches() ? not.group(1) : piece;
        Optional<String> first = Names.first(said, names.fields);
        if (first.isEmpty()) {
            throw unknown(said, names);
        }
        String name = first.get();
        if (name.length() == said.length()) {
            changes.put(Names.bare(name), not.matches() ? "no" : "yes");
        } else {
            lines.add("lead with " + piece);
        }
    }

    /** An occurrence as an example says it: what it has, how often, when. */
    private void done(String kind, String rest, String times) {
        Matcher moment = MOMENT.matcher(rest);
        boolean isSaid = moment.find();
        String facts = isSaid ? rest.substring(0, moment.start()) : rest;
        String when = isSaid ? Spelling.foldCase(moment.group()) : "";
        String said = switch (when) {
            case "", "today", "now" -> "";
            case "yesterday" -> " 1 day ago";
            default -> " " + moment.group();
        };
        lines.add("activity " + kind + facts.stripTrailing() + times + said);
    }

    /** Whether it is a further attribute of the activity before it. */
    private boolean continuesActivity(String piece, Names names) {
        return !lines.isEmpty()
                && lines.get(lines.size() - 1).matches("(?i)activity .* (with|where) .*")
                && Names.first(piece, names.fields).isEmpty();
    }

    private static String kind(String text, Names names) throws Refused {
        return names.kind(text).orElseThrow(() -> {
            String said = withoutMoment(text);
            if (Names.first(said, names.fields).filter(said::equals).isPresent()) {
                return new Refused(
                        "`" + said + "` is a field, not an activity; `" + said + " = unknown` takes its value away.");
            }
            List<String> nearest = nearest(said, names.kinds);
            return new Refused("There is no activity called `" + Fitting.cut(said, LONGEST_SAID) + "`"
                    + (nearest.isEmpty() ? "; `:fields` lists them." : didYouMean(nearest)));
        });
    }

    private static String field(String name, Names names) throws Refused {
        if (names.fields.stream().noneMatch(known -> Spelling.same(known, name))) {
            requireNoOutput(name, names);
            List<String> nearest = nearest(name, names.fields);
            throw new Refused("There is no field called `" + Fitting.cut(name, LONGEST_SAID) + "`"
                    + (nearest.isEmpty() ? "; `:fields` lists them." : didYouMean(nearest)));
        }
        return name;
    }

    private static void requireNoOutput(String name, Names names) throws Refused {
        if (names.outputs.stream().anyMatch(output -> Spelling.same(output, name))) {
            throw new Refused("`" + name + "` is what the rules make of a lead; suppose what it has or does.");
        }
    }

    private static String withoutMoment(String said) {
        return MOMENT.matcher(said).replaceFirst("").strip();
    }

    /** The names that are meant: of the same words, else those that are spelt nearly so. */
    private static List<String> nearest(String said, List<String> names) {
        List<String> words = words(said);
        List<String> turned =
                names.stream().filter(name -> words(name).equals(words)).toList();
        return turned.isEmpty() ? Suggestions.nearest(said, names) : turned;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1)).map(Spelling::key).sorted().toList();
    }

    private static Refused unknown(String piece, Names names) throws Refused {
        String said = withoutMoment(piece);
        Optional<String> output = Names.first(said, names.outputs);
        if (output.isPresent()) {
            requireNoOutput(output.get(), names);
        }
        List<String> all = new ArrayList<>(names.fields);
        all.addAll(names.kinds);
        List<String> nearest = nearest(said, all);
        return new Refused(
                nearest.isEmpty()
                        ? "`" + Fitting.cut(said, LONGEST_SAID)
                                + "` is no field and no activity; `:fields` lists them. " + USAGE
                        : "There is no field or activity called `" + Fitting.cut(said, LONGEST_SAID) + "`"
                                + didYouMean(nearest));
    }

    private static String didYouMean(List<String> nearest) {
        return "; did you mean " + Suggestions.listed(nearest) + "?";
    }

    /** A comma between the digits of a number is none between pieces. */
    private static void requireNoThousands(String typed) throws Refused {
        Matcher number = THOUSANDS.matcher(typed.replaceAll("\"[^\"]*+\"", "\"\""));
        if (number.find()) {
            String together = number.group().replace(",", "");
            String point = number.group().replace(',', '.');
            boolean mayBePoint = point.indexOf('.') == point.lastIndexOf('.');
            throw new Refused("`" + number.group()
                    + "` means different numbers in different countries; write it without a comma: `" + together + "`"
                    + (mayBePoint ? " or `" + point + "`" : "") + ".");
        }
    }
}
