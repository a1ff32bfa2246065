package org.meritlang.syntax;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.meritlang.source.Spelling;

/** Rule files that can be read, in every spelling that the language understands. */
final class GeneratedRules {
    private static final int DEEPEST = 3;

    /** Many of them hold words that work elsewhere. */
    private static final List<String> NAMES = List.of(
            "country",
            "job title",
            "jobTitle",
            "vip",
            "is customer",
            "up to date",
            "opt in",
            "date of birth",
            "number of employees",
            "pages per session",
            "[days since signup]",
            "[before/after]",
            "[when]",
            "[address line 2]",
            "days active",
            "month",
            "today",
            "once upon",
            "points",
            "number",
            "time",
            "a",
            "from",
            "per head",
            "score",
            "group",
            "text",
            "last order",
            "Größe",
            "会社");

    private GeneratedRules() {}

    /** The keys of all names that the files use. */
    static Set<String> nameKeys() {
        return Stream.concat(NAMES.stream(), Stream.of("created"))
                .map(name -> Spelling.key(name.replaceAll("[\\[\\]]", "")))
                .collect(Collectors.toSet());
    }

    /** Whole files: loose sentences, then a score with its rules, groups and limits. */
    static Arbitrary<String> files() {
        Arbitrary<String> loose = Arbitraries.oneOf(
                        list(), define(), disqualify(), grade(), alert(), GeneratedBlocks.blocks(conditions(1)))
                .list()
                .ofMaxSize(3)
                .map(sentences -> String.join("", sentences));
        return Combinators.combine(loose, score(), loose).as((before, score, after) -> before + score + after);
    }

    private static Arbitrary<String> score() {
        Arbitrary<String> heading = Arbitraries.of(
                "score fit\n", "score fit, 0 to 100\n", "Score fit, up to 30, when vip\n", "score fit, -30 to 0\n");
        Arbitrary<String> rules = rules("  ");
        Arbitrary<String> group = Combinators.combine(
                        Arbitraries.of("group web\n", "group web, max 10\n", "group web, up to 1 point, when vip\n"),
                        rules("    "))
                .as((head, inside) -> "  " + head + inside);
        Arbitrary<String> limit = Combinators.combine(
                        Arbitraries.of("limit to ", "raise to "),
                        numbers(),
                        Arbitraries.of(" when ", " if "),
                        conditions(1))
                .as((word, number, when, condition) -> "  " + word + number + when + condition + "\n");
        return Combinators.combine(heading, rules, group.optional(0.5), limit.optional(0.5))
                .as((head, own, grouped, limited) -> head + own + grouped.orElse("") + limited.orElse(""));
    }

    private static Arbitrary<String> rules(String indent) {
        return Arbitraries.oneOf(rule(), per(), table(indent))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(rules -> indent + String.join(indent, rules));
    }

    private static Arbitrary<String> rule() {
        return Combinators.combine(points(), Arbitraries.of(" when ", " if ", " WHEN "), conditions(DEEPEST), because())
                .as((points, when, condition, because) -> points + when + condition + because + "\n");
    }

    private static Arbitrary<String> per() {
        return Combinators.combine(
                        points(),
                        Arbitraries.of(" per 100 of ", " per 2.5 of ", " per 10k of "),
                        sums(1),
                        Arbitraries.of("", ", up to 10", ", max 5 points"),
                        because())
                .as((points, per, amount, clause, because) -> points + per + amount + clause + because + "\n");
    }

    private static Arbitrary<String> table(String indent) {
        Arbitrary<String> row = Arbitraries.of(
                "under 10",
                "10 to 49",
                "50 or more",
                "50 or higher",
                "over 1_000",
                "10 or fewer",
                "unknown",
                "is empty",
                "otherwise",
                "anything else",
                "\"a\", \"b\"",
                "is \"c\"",
                "mentions \"chief\", \"vp\"",
                "does not contain \"x\" and vip",
                "in the last 7 days",
                "in last year",
                "2 minutes to 3 hours",
                "yes",
                "this month");
        Arbitrary<String> rows = Combinators.combine(row, points(), because())
                .as((test, points, because) -> indent + "  " + test + ": " + points + because + "\n")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lines -> String.join("", lines));
        return Combinators.combine(names(), Arbitraries.of("", " when vip", ", up to 8"), rows)
                .as((name, clause, lines) -> "points by " + name + clause + "\n" + lines);
    }

    private static Arbitrary<String> list() {
        return Combinators.combine(
                        Arbitraries.of(" is ", " are "),
                        texts().list().ofMinSize(1).ofMaxSize(3))
                .as((is, values) -> "list markets" + is + String.join(", ", values) + "\n");
    }

    private static Arbitrary<String> define() {
        return conditions(DEEPEST).map(condition -> "define big fish as " + condition + "  # a comment\n");
    }

    private static Arbitrary<String> disqualify() {
        return Combinators.combine(conditions(1), because())
                .as((condition, because) -> "# above\ndisqualify when " + condition + because + "\n");
    }

    private static Arbitrary<String> grade() {
        return Arbitraries.of(
                "grade fit as A from 75, B from 50, C otherwise\n",
                "grade fit as \"very good\" from 9.5, 2 from 1k, low anything else\n");
    }

    private static Arbitrary<String> alert() {
        return Combinators.combine(texts(), conditions(1), because())
                .as((text, condition, because) -> "alert " + text + " as soon as " + condition + because + "\n");
    }

    static Arbitrary<String> because() {
        return texts().map(text -> " because " + text).optional(0.2).map(because -> because.orElse(""));
    }

    private static Arbitrary<String> points() {
        return Arbitraries.of("+1", "-20", "+0.5", "+1_000", "−3", "+10k");
    }

    static Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    static Arbitrary<String> numbers() {
        return Arbitraries.of("0", "50", "2.5", "1_000", "10k", "5 million", "1.5 billion", "-3", "$7", "3 thousand");
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(
                "\"Germany\"",
                "\"a b\"",
                "“curly”",
                "\"q\\\"q\"",
                "\"C:\\\\\"",
                "\"A\\B\"",
                "\"# no comment\"",
                "\"会社\"");
    }

    private static Arbitrary<String> sums(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(
                names(), numbers(), names().map(n -> "length of " + n), names().map(n -> "days since " + n));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = sums(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                Combinators.combine(inner, Arbitraries.of(" + ", " - ", " * ", " / "), inner)
                        .as((left, sign, right) -> left + sign + right),
                inner.map(sum -> "(" + sum + ")"),
                inner.map(sum -> "60% of (" + sum + ")"));
    }

    private static Arbitrary<String> conditions(int depth) {
        Arbitrary<String> leaf = Arbitraries.oneOf(names(), numberTest(), textTest(), dateTest(), knownTest());
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                joined(inner, " and "),
                joined(inner, " or "),
                Combinators.combine(leaf, leaf).as((one, other) -> one + " but " + other),
                inner.map(condition -> "not (" + condition + ")"),
                leaf.map(condition -> "not " + condition),
                Combinators.combine(leaf, inner).as((one, other) -> "at least 2 of (" + one + ", (" + other + "))"));
    }

    private static Arbitrary<String> joined(Arbitrary<String> conditions, String joint) {
        return conditions
                .map(condition -> "(" + condition + ")")
                .list()
                .ofMinSize(2)
                .ofMaxSize(3)
                .map(terms -> String.join(joint, terms));
    }

    private static Arbitrary<String> numberTest() {
        Arbitrary<String> comparator = Arbitraries.of(
                " > ",
                " >= ",
                " < ",
                " <= ",
                " = ",
                " != ",
                " ≤ ",
                " is ",
                " is not ",
                " isn't ",
                " more than ",
                " over ",
                " exceeds ",
                " is at least ",
                " at most ",
                " is fewer than ",
                " below ");
        Arbitrary<String> compared =
                Combinators.combine(sums(1), comparator, numbers()).as((left, sign, right) -> left + sign + right);
        Arbitrary<String> between = Combinators.combine(names(), numbers(), numbers())
                .as((name, low, high) -> name + " is between " + low + " and " + high);
        Arbitrary<String> duration = names().map(name -> name + " > 2 minutes");
        return Arbitraries.oneOf(compared, between, duration);
    }

    private static Arbitrary<String> textTest() {
        Arbitrary<List<String>> several = texts().list().ofMinSize(2).ofMaxSize(3);
        Arbitrary<String> one = Combinators.combine(
                        names(),
                        Arbitraries.of(
                                " is ",
                                " is not ",
                                " contains ",
                                " does not mention ",
                                " doesn't end with ",
                                " starts with ",
                                " resembles "),
                        texts())
                .as((name, verb, text) -> name + verb + text);
        Arbitrary<String> many = Combinators.combine(
                        names(),
                        Arbitraries.of(
                                " is one of ",
                                " is any of ",
                                " is in ",
                                " is none of ",
                                " is not in ",
                                " mentions ",
                                " contains all of ",
                                " ends with none of ",
                                " resembles any of "),
                        several)
                .as((name, verb, texts) -> name + verb + String.join(", ", texts));
        Arbitrary<String> listed = names().map(name -> "domain of " + name + " is one of markets");
        return Arbitraries.oneOf(one, many, listed);
    }

    private static Arbitrary<String> dateTest() {
        Arbitrary<String> window = Arbitraries.of(
                "in the last 7 days",
                "in the past 1 month",
                "within the last year",
                "is in the next 2 weeks",
                "since 2026-01-01",
                "before 2026-01-01T12:30",
                "after 2026-01-01T12:30Z",
                "between 2026-01-01 and 2026-03-31",
                "more than 30 days ago",
                "at most 1 hour ago",
                "today",
                "is yesterday",
                "this month",
                "last quarter",
                "within 7 days of created");
        // `opt in last quarter` has two readings, and is refused.
        return Combinators.combine(names().filter(name -> !name.equals("opt in")), window)
                .as((name, when) -> name + " " + when);
    }

    private static Arbitrary<String> knownTest() {
        return Combinators.combine(
                        names(), Arbitraries.of("is known", "is empty", "isn't blank", "is not missing", "is given"))
                .as((name, test) -> name + " " + test);
    }
}
