package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Matrices, decisions and examples that can be read, in every spelling that the language understands. */
final class GeneratedBlocks {
    private GeneratedBlocks() {}

    /** Blocks whose conditions are of the kind given. */
    static Arbitrary<String> blocks(Arbitrary<String> conditions) {
        return Arbitraries.oneOf(matrix(), decision(conditions), example(conditions), examples());
    }

    private static Arbitrary<String> labels() {
        return Arbitraries.of(
                "hot",
                "call today",
                "A1",
                "1",
                "2.5",
                "yes",
                "in review",
                "[tier 2]",
                "\"A+\"",
                "\"a | b\"",
                "\"x\"",
                "会社");
    }

    private static Arbitrary<String> matrix() {
        return Arbitraries.integers().between(0, 4).flatMap(columns -> {
            String heading = "matrix priority of fit grade and [mail grade]\n";
            if (columns == 0) {
                return Arbitraries.just(heading);
            }
            Arbitrary<String> header = row(Arbitraries.just(""), labels(), columns);
            Arbitrary<String> rows =
                    row(labels(), labels(), columns).list().ofMaxSize(3).map(lines -> String.join("", lines));
            return Combinators.combine(header, rows).as((head, lines) -> heading + head + lines);
        });
    }

    private static Arbitrary<String> row(Arbitrary<String> first, Arbitrary<String> others, int count) {
        return Combinators.combine(first, others.list().ofSize(count), Arbitraries.of("|", " | ", "  |"))
                .as((one, more, bar) -> {
                    List<String> cells = new ArrayList<>(List.of(one));
                    cells.addAll(more);
                    return "  |" + String.join(bar, cells) + "|" + "\n";
                });
    }

    private static Arbitrary<String> decision(Arbitrary<String> conditions) {
        Arbitrary<String> row = Combinators.combine(
                        labels(), Arbitraries.of(" when ", "  if "), conditions, GeneratedRules.because())
                .as((label, when, condition, because) -> "  " + label + when + condition + because + "\n");
        Arbitrary<String> rows = row.list().ofMaxSize(3).map(lines -> String.join("", lines));
        Arbitrary<String> last = Combinators.combine(labels(), Arbitraries.of("otherwise", "anything else"))
                .as((label, otherwise) -> "  " + label + " " + otherwise + "  # the rest\n");
        return Combinators.combine(Arbitraries.of("stage", "next step", "[of when]"), rows, last)
                .as((name, lines, end) -> "decide " + name + "\n" + lines + end);
    }

    private static Arbitrary<String> example(Arbitrary<String> conditions) {
        Arbitrary<String> expect = conditions
                .map(condition -> "(" + condition + ")")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> "  expect " + String.join(", ", all) + "\n");
        Arbitrary<String> more = Arbitraries.of(
                "  expect not alert \"x\", fit is 3\n",
                "  expect stage is one of \"a\", \"b\", disqualified, alert \"y\"\n",
                "  expect stage is one of hot, [tier 2]\n");
        Arbitrary<String> with = facts().map(all -> "  lead with " + all + "\n");
        Arbitrary<String> did = Combinators.combine(
                        Arbitraries.of("demo requested", "[sign up on]", "opt in", "log in"),
                        facts().map(all -> " with " + all).optional(0.5),
                        Arbitraries.of("", " 5 times", " once", " twice"),
                        Arbitraries.of("", " 3 days ago", " 1 hour ago", " on 2026-11-01", " on 2026-11-01T10:00Z"))
                .as((name, all, times, moment) -> "  activity " + name + all.orElse("") + times + moment + "\n");
        Arbitrary<String> asOf = Arbitraries.of("  as of 2026-11-21\n", "  AS  OF 2026-11-21T14:30\n");
        return Arbitraries.oneOf(expect, more, with, did, asOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(lines -> "example \"one\"\n" + String.join("", lines));
    }

    private static Arbitrary<String> facts() {
        return Combinators.combine(GeneratedRules.names(), values())
                .as((name, value) -> name + " " + value)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(all -> String.join(", ", all));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.oneOf(
                GeneratedRules.texts(),
                GeneratedRules.numbers(),
                Arbitraries.of(
                        "yes",
                        "no",
                        "2026-01-01",
                        "2 minutes",
                        "30 days ago",
                        "(\"a\", \"b\")",
                        "(\"c\")",
                        "1 year ago"));
    }

    private static Arbitrary<String> examples() {
        Arbitrary<String> columns = Arbitraries.oneOf(GeneratedRules.names(), Arbitraries.of("fit grade", "as of"));
        Arbitrary<String> cells =
                Arbitraries.oneOf(Arbitraries.just(""), values(), labels(), Arbitraries.of("\"a\", \"b\""));
        return Arbitraries.integers().between(1, 4).flatMap(count -> {
            Arbitrary<String> rows = row(cells, cells, count - 1)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(lines -> String.join("", lines));
            return Combinators.combine(
                            Arbitraries.of("", "  as of 2026-11-21\n"), row(columns, columns, count - 1), rows)
                    .as((asOf, header, lines) -> "examples\n" + asOf + header + lines);
        });
    }
}
