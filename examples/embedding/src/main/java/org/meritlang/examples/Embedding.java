package org.meritlang.examples;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritlang.Compilation;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.score.Contribution;
import org.meritlang.score.Points;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;

/**
 * Scores leads from within another program: one lead with its reasons, many leads at once, and what to
 * do with a rule file that has errors.
 */
public final class Embedding {
    /** The library never reads the clock; a program that scores as of now says {@code Instant.now()}. */
    private static final Instant AS_OF = Instant.parse("2026-11-21T09:00:00Z");

    private final PrintStream out;

    Embedding(PrintStream out) {
        this.out = out;
    }

    /**
     * Starts the program.
     *
     * @param arguments the folder of the rule files, by default the one the program runs in
     */
    public static void main(String[] arguments) {
        new Embedding(System.out).run(Path.of(arguments.length == 0 ? "" : arguments[0]));
    }

    void run(Path folder) {
        // Compile once, keep the model: it is immutable, and any number of threads may score with it.
        Model model = Model.compile(folder.resolve("trials.merit")).orThrow();
        out.println("The rules name " + model.attributes().size() + " attributes and "
                + model.activities().size() + " activities, and give " + model.outputs() + ".");
        scoreOne(model);
        scoreMany(model);
        compileFaulty(folder.resolve("faulty.merit"));
    }

    /**
     * A lead as a map, from a form or a database, and what it has done, in any order; names may be spelt in any way,
     * values keep their types.
     */
    private void scoreOne(Model model) {
        Map<String, Object> facts = Map.of(
                "role",
                "Head of Operations",
                "seats",
                "25-50",
                "projectsCreated",
                4,
                "trial_started",
                LocalDate.of(2026, 11, 12),
                "integrations",
                List.of("Calendar", "Chat"),
                "shoe size",
                43);
        Lead lead = Lead.named("ada@harborlight.example")
                .with(facts)
                .did("report exported", AS_OF.minus(Duration.ofDays(2)), Map.of("rows", 250))
                .did("reportExported", AS_OF.minus(Duration.ofDays(5)), Map.of("rows", 12))
                .did("colleague invited", AS_OF.minus(Duration.ofHours(3)))
                .build();
        Scorecard card = model.score(lead, AS_OF);

        out.println();
        out.println(card.lead() + ": " + card.total() + " points, " + card.grade("total"));
        for (Contribution reason : card.reasons()) {
            out.printf("  %+d  %s (%s)%n", reason.points().intValueExact(), reason.reason(), reason.score());
        }
        card.notes().forEach(note -> out.println("  note: " + note.message()));
    }

    /** Many leads in one call, which is much faster than one by one. */
    private void scoreMany(Model model) {
        List<Map<String, Object>> rows = List.of(
                Map.of("id", "t-1", "role", "Founder", "seats", 3, "projects created", 1),
                Map.of("id", "t-2", "role", "Team lead", "seats", 40, "projects created", 7),
                Map.of("id", "t-3", "role", "Analyst", "seats", 12, "cancelled", true));
        List<Lead> leads = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            leads.add(Lead.named(String.valueOf(row.get("id"))).with(row).build());
        }
        ScoredBatch scored = model.score(model.batchOf(leads), AS_OF);

        out.println();
        int total = scored.outline().scores().indexOf("total");
        for (int lead = 0; lead < scored.size(); lead++) {
            out.println(scored.id(lead) + ": " + Points.decimal(scored.points(total, lead)) + ", "
                    + (scored.disqualified(lead)
                            ? "out: " + String.join(", ", scored.disqualifiedBecause(lead))
                            : scored.label(0, lead)));
        }
        scored.undecided()
                .forEach(sentence -> out.println("note: " + sentence.note().message()));
    }

    /** Rules with errors are no exception but a value: a model is missing, and diagnostics say why. */
    private void compileFaulty(Path rules) {
        Compilation compilation = Model.compile(rules);

        out.println();
        out.println(compilation.model().isPresent() ? "Scored." : "Nothing is scored with these rules:");
        for (Diagnostic diagnostic : compilation.diagnostics()) {
            out.println("line " + diagnostic.span().line() + ", "
                    + diagnostic.code().id() + ": " + diagnostic.message());
            for (Fix fix : diagnostic.fixes()) {
                out.println("  " + fix.hint());
            }
        }
    }
}
