package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritlang.source.Spelling;

/**
 * Lines of an example in the words of other tools and of forms: {@code vip = yes}, {@code given … when … then},
 * {@code assert total == 60}.
 */
final class ExampleAttempts {
    /** Outside quotes: an even number of them follows. */
    private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final String UNIT = "(?:second|minute|hour|day|week|month|quarter|year)s?";

    private static final Pattern DAY =
            compiled("^(?:as of|today(?: is)?|date(?: is)?|now(?: is)?|on|at)\\s*[:=]?\\s*(\\d{4}-\\d\\d-\\d\\d\\S*)$");

    private static final Pattern LEAD = compiled(
            "^(?:and )?(?:given|with|for|where|lead|contact|person|input|facts?)"
                    + "(?: (?:that|an?|the))*(?: (?:lead|contact|person))?(?: (?:with|has|is|who|whose|where))*\\s*[:=]?\\s+(?=\\S)");

    private static final Pattern EXPECTED = compiled("^(?:and )?(?:then|expect(?:s|ed)?|assert|check|verify"
            + "|should(?: be)?|results?(?: is)?|outcome|output)\\s*:?\\s+(?=\\S)");

    private static final Pattern DONE = compiled(
            "^(?:and )?(?:activity|activities|events?|actions?|when|(?:lead )?(?:did|does)|done)\\s*:?\\s+(?=\\S)");

    private static final Pattern WHEN =
            compiled(",? ?\\b(?:(?:since|for|within|from) |in (?=the ))?(?:the )?(?:last |past )?" + "(\\d+ " + UNIT
                    + ")(?: (?:ago|before|earlier|back))?\\b" + UNQUOTED);

    private static final Pattern ON = compiled(",? ?\\b(?:on|at)? ?(\\d{4}-\\d\\d-\\d\\d\\S*)" + UNQUOTED);
    private static final Pattern NEAR = compiled(",? ?\\b(yesterday|today)\\b" + UNQUOTED);
    private static final Pattern TIMES = compiled(
            ",? ?(?:\\b(\\d+) ?(?:times|x)\\b|\\bx ?(\\d+)\\b|\\b(once|twice)\\b|^(\\d+)(?= \\p{L}))" + UNQUOTED);

    private static final Pattern WITH = compiled(" with (.+)$");
    private static final Pattern SIGNED = compiled("^([^\"]+?)(?: ?(?:==?|:) ?| is | equals )(.+)$");
    private static final Pattern VALUED = compiled("^([^\"]+?) (\".*\"|-?[\\d$€].*|yes|no|true|false|\\(.*\\))$");
    private static final Pattern CAPITAL = Pattern.compile("^([^\"\\p{Lu}]+?) (\\p{Lu}[^\"]*)$");
    private static final Pattern BARE_ALERT = compiled("^((?:not |no )?alert )([^\",]+)$");
    private static final Pattern SHOULD =
            compiled("^(.+?)(?: ?(?:===?|->|=>|:) ?| (?:should be|to be|should equal|equals|will be|must be) )(.+)$");

    /** The keys of scores, grades and other outputs, which are expected and not given. */
    private final Set<String> outputs;

    private final Predicate<String> isReadable;

    ExampleAttempts(Set<String> outputs, Predicate<String> isReadable) {
        this.outputs = outputs;
        this.isReadable = isReadable;
    }

    private static Pattern compiled(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a line begins as examples of other tools do, whatever its first word looks like. */
    static boolean opens(RawSentence raw) {
        return List.of("assert", "given", "then", "verify", "check")
                .contains(raw.first().folded());
    }

    /** The lines of Merit that say the same; empty where none come out that can be read. */
    Optional<Newcomers.Answer> answer(String lines) {
        List<Newcomers.Answer> answers = new ArrayList<>();
        for (String line : lines.split("\\R", -1)) {
            Optional<Newcomers.Answer> answer = ofLine(line.strip());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.add(answer.get());
        }
        String together = answers.stream().map(Newcomers.Answer::sentence).collect(Collectors.joining("\n  "));
        return Optional.of(new Newcomers.Answer(together, answers.get(0).explanation()));
    }

    private Optional<Newcomers.Answer> ofLine(String line) {
        Matcher day = DAY.matcher(line);
        if (day.find()) {
            return readable("as of " + day.group(1), "The day that counts as today is said with `as of`");
        }
        Matcher expected = EXPECTED.matcher(line);
        if (expected.find()) {
            return expectation(line.substring(expected.end()));
        }
        Matcher lead = LEAD.matcher(line);
        Optional<Newcomers.Answer> known = lead.find() ? facts(line.substring(lead.end()), true) : Optional.empty();
        if (known.isPresent()) {
            return known;
        }
        Matcher done = DONE.matcher(line);
        if (done.find()) {
            return deed(line.substring(done.end()));
        }
        if (output(line).isPresent()) {
            return expectation(line);
        }
        boolean isDated = WHEN.matcher(line).find()
                || ON.matcher(line).find()
                || NEAR.matcher(line).find();
        boolean isDeed = isDated && !SIGNED.matcher(line).matches();
        return isDeed ? deed(line) : facts(line, false);
    }

    private Optional<Newcomers.Answer> readable(String line, String explanation) {
        return Optional.of(new Newcomers.Answer(line, explanation)).filter(answer -> isReadable.test(line));
    }

    /** @param mayBeBare whether a name alone may stand for its {@code yes} */
    private Optional<Newcomers.Answer> facts(String said, boolean mayBeBare) {
        Optional<String> facts = factList(said, mayBeBare);
        return facts.flatMap(
                listed -> readable("lead with " + listed, "What is known of the lead is said with `lead with`"));
    }

    private static Optional<String> factList(String said, boolean mayBeBare) {
        List<String> facts = new ArrayList<>();
        for (String part : said.split("(?:, ?and |, ?| and )" + UNQUOTED + "(?![^(]*\\))", -1)) {
            // Before a comma that stands apart a value is missing, which need not be `yes`.
            Optional<String> fact = fact(part.strip(), mayBeBare && !said.contains(" ,"));
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            facts.add(fact.get());
        }
        return Optional.of(String.join(", ", facts));
    }

    private static Optional<String> fact(String part, boolean mayBeBare) {
        for (Pattern pattern : List.of(VALUED, SIGNED, CAPITAL)) {
            Matcher matcher = pattern.matcher(part);
            if (matcher.matches()) {
                String name = matcher.group(1).replaceFirst("(?i) ?(?:==?|:| is| equals)$", "");
                return Optional.of(name.strip() + " " + value(matcher.group(2).strip()));
            }
        }
        Matcher denied = compiled("^(?:not|no) (.+)$").matcher(part);
        if (denied.matches()) {
            return Optional.of(denied.group(1) + " no");
        }
        return mayBeBare && !part.isEmpty() ? Optional.of(part + " yes") : Optional.empty();
    }

    private static String value(String written) {
        return switch (Spelling.foldCase(written)) {
            case "true", "yes" -> "yes";
            case "false", "no" -> "no";
            default -> written.matches("[\"(\\d$€+-].*") ? written : "\"" + written.replaceAll("^'|'$", "") + "\"";
        };
    }

    private Optional<Newcomers.Answer> deed(String said) {
        StringBuilder rest = new StringBuilder(said);
        String when = taken(rest, ON)
                .map(day -> " on " + day)
                .or(() -> taken(rest, WHEN).map(period -> " " + period + " ago"))
                .or(() -> taken(rest, NEAR).map(day -> day.equalsIgnoreCase("today") ? "" : " 1 day ago"))
                .orElse("");
        String times = taken(rest, TIMES)
                .map(count -> " " + (Character.isDigit(count.charAt(0)) ? times(count) : count))
                .orElse("");
        Optional<String> with = taken(rest, WITH);
        String facts =
                with.flatMap(of -> factList(of, false)).map(of -> " with " + of).orElse("");
        return with.isPresent() && facts.isEmpty()
                ? Optional.empty()
                : readable(
                        "activity " + rest.toString().strip() + facts + times + when,
                        "What a lead did is said with `activity`, then with what, how often and how long ago");
    }

    private static String times(String count) {
        return count + (count.equals("1") ? " time" : " times");
    }

    /** What the pattern finds in the text, which loses it. */
    private static Optional<String> taken(StringBuilder text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String found = matcher.group(1);
        for (int i = 2; found == null && i <= matcher.groupCount(); i++) {
            found = matcher.group(i);
        }
        text.delete(matcher.start(), matcher.end());
        return Optional.ofNullable(found);
    }

    private Optional<Newcomers.Answer> expectation(String said) {
        String explanation = "What is to come of it is said with `expect`, a name and `is`";
        String parts = Arrays.stream(said.split("(?:, ?and |, ?| and )" + UNQUOTED, -1))
                .map(part -> isReadable.test("expect " + part)
                                && !BARE_ALERT.matcher(part).matches()
                        ? part
                        : expected(part.strip()))
                .collect(Collectors.joining(", "));
        boolean isSaid = parts.equals(String.join(", ", said.split(", ?", -1)));
        return (isSaid ? readable("expect " + said, explanation) : Optional.<Newcomers.Answer>empty())
                .or(() -> readable("expect " + parts, explanation));
    }

    /** One thing that is expected, with {@code is} between its name and its value. */
    private String expected(String part) {
        Matcher alert = BARE_ALERT.matcher(part);
        if (alert.matches()) {
            return alert.group(1) + "\"" + alert.group(2) + "\"";
        }
        String named = part.replaceFirst("(?i)^(?:the )?score\\b(?! of\\b)", "total")
                .replaceFirst("(?i)^(?:the )?score of ", "");
        Matcher should = SHOULD.matcher(named);
        if (should.matches()) {
            return should.group(1) + " is " + should.group(2);
        }
        return output(named)
                .map(name ->
                        name + " is " + named.substring(name.length()).strip().replaceFirst("(?i)^(?:true)$", "yes"))
                .orElse(named);
    }

    /** The output that these words begin with. */
    private Optional<String> output(String line) {
        Matcher word =
                Pattern.compile("(?<=[\\p{L}\\p{N}])(?=[^\\p{L}\\p{N}_-]|$)").matcher(line);
        Optional<String> longest = Optional.empty();
        while (word.find()) {
            String name = line.substring(0, word.start());
            if (outputs.contains(Spelling.key(name))) {
                longest = Optional.of(name);
            }
        }
        return longest;
    }
}
