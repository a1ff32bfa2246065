package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;

/** In which order definitions and outputs can be worked out, by the keys of their names. */
final class Dependencies {
    static final String DISQUALIFIED = "disqualified";

    private final Outline outline;
    private final Declarations declarations;
    private final Circles graph = new Circles();
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final LookBacks lookBacks = new LookBacks();
    private final List<Integer> summed;

    private Dependencies(Outline outline, Declarations declarations) {
        this.outline = outline;
        this.declarations = declarations;
        addDefinitions();
        this.summed = scoresOutsideFormulas();
        addScores();
        addGrades();
        addMatrices();
        addDecisions();
        addDisqualified();
        graph.solve();
    }

    static Dependencies of(Outline outline, Declarations declarations, Diagnostics problems) {
        Dependencies dependencies = new Dependencies(outline, declarations);
        dependencies.graph.circles().stream()
                .filter(circle -> circle.stream().noneMatch(declarations::isAmbiguous))
                .forEach(circle -> problems.add(dependencies.tell(circle)));
        dependencies.lookBacks.refuseTooMany(dependencies.graph, problems);
        return dependencies;
    }

    /** The keys of all definitions and outputs, each behind those it uses. */
    List<String> order() {
        return graph.order();
    }

    boolean isInCircle(String key) {
        return graph.isInCircle(key);
    }

    /** Whether nobody can tell what uses of a score's name mean: the score within itself, or something else. */
    boolean isUnclear(String key) {
        return declarations.isAmbiguous(key)
                || (isInCircle(key) && graph.needsOf(key).contains(key));
    }

    /** The scores that make up a {@code total} without a formula: those that no formula uses as they are now. */
    List<Integer> summed() {
        return summed;
    }

    private Uses usesOf(String key) {
        return new Uses(
                declarations::isLabelling, name -> graph.need(key, name.key()), earlier -> needEarlier(key, earlier));
    }

    /** What was shown at an earlier instant hangs on whether the lead was disqualified then. */
    private void needEarlier(String key, Expression.Earlier earlier) {
        graph.need(key, earlier.output().key());
        graph.need(key, DISQUALIFIED);
        lookBacks.add(key, earlier);
    }

    private void name(String key, String spelling, Span place) {
        spellings.putIfAbsent(key, spelling);
        places.putIfAbsent(key, place);
    }

    private void addDefinitions() {
        declarations.definitions().forEach((key, define) -> {
            graph.add(key);
            name(key, define.name().text(), define.name().span());
            usesOf(key).in(define.body());
        });
    }

    private void addScores() {
        for (Outline.OwnedScore score : outline.scores()) {
            String key = score.key();
            graph.add(key);
            spellings.putIfAbsent(key, score.name());
            score.place().ifPresent(place -> places.putIfAbsent(key, place));
            usesOf(key).inScore(score);
            if (score.isTotal() && score.ownsNothing() && score.formula().isEmpty()) {
                summed.forEach(
                        index -> graph.need(key, outline.scores().get(index).key()));
            }
        }
    }

    private void addGrades() {
        for (Sentence.Grade grade : outline.labellings().grades()) {
            String name = GradeChecker.name(grade);
            String key = Spelling.key(name);
            graph.add(key);
            name(key, name, grade.score().span());
            graph.need(key, grade.score().key());
        }
    }

    private void addMatrices() {
        for (Sentence.Matrix matrix : outline.labellings().matrices()) {
            String key = matrix.name().key();
            graph.add(key);
            name(key, matrix.name().text(), matrix.name().span());
            graph.need(key, matrix.rowOutput().key());
            graph.need(key, matrix.columnOutput().key());
        }
    }

    private void addDecisions() {
        for (Sentence.Decide decide : outline.labellings().decisions()) {
            String key = decide.name().key();
            graph.add(key);
            name(key, decide.name().text(), decide.name().span());
            Uses uses = usesOf(key);
            decide.rows().forEach(row -> row.condition().ifPresent(uses::in));
        }
    }

    private void addDisqualified() {
        graph.add(DISQUALIFIED);
        spellings.put(DISQUALIFIED, DISQUALIFIED);
        for (Sentence.Disqualify disqualify : outline.disqualifications()) {
            places.putIfAbsent(DISQUALIFIED, disqualify.span());
            usesOf(DISQUALIFIED).in(disqualify.condition());
        }
    }

    private List<Integer> scoresOutsideFormulas() {
        Set<String> used = usedByFormulas();
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < outline.scores().size(); i++) {
            Outline.OwnedScore score = outline.scores().get(i);
            if (!score.isTotal() && !used.contains(score.key())) {
                outside.add(i);
            }
        }
        return outside;
    }

    /**
     * What formulas use, directly or by way of definitions. Who looks back at a score takes nothing of what it is now,
     * which goes into the sum all the same.
     */
    private Set<String> usedByFormulas() {
        Set<String> used = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Uses uses = new Uses(declarations::isLabelling, name -> open.add(name.key()), earlier -> {});
        outline.scores().forEach(score -> score.formula().ifPresent(formula -> uses.in(formula.formula())));
        while (!open.isEmpty()) {
            String key = open.remove();
            Sentence.Define definition = declarations.definitions().get(key);
            if (used.add(key) && definition != null) {
                uses.in(definition.body());
            }
        }
        return used;
    }

    private Diagnostic tell(List<String> circle) {
        List<String> names =
                circle.stream().map(key -> spellings.getOrDefault(key, key)).toList();
        String shown = String.join(" → ", names) + " → " + names.get(0);
        Span place = circle.stream()
                .flatMap(key -> Optional.ofNullable(places.get(key)).stream())
                .findFirst()
                .orElseThrow();
        boolean isScore = circle.size() == 1 && declarations.isScore(circle.get(0));
        if (isScore && lookBacks.firstOf(circle.get(0)).isEmpty()) {
            return Diagnostic.of(Code.CIRCLE, place, ofItself(circle.get(0), names.get(0)));
        }
        Diagnostic told = Diagnostic.of(
                Code.CIRCLE,
                place,
                "Each of these needs the next, in a circle without an end: " + shown + "." + whyDisqualified(circle));
        for (String key : circle) {
            Span other = places.get(key);
            if (other != null && !other.equals(place)) {
                told = told.withRelated(other, "part of the circle");
            }
        }
        return told;
    }

    /** Most often the score has the name of a field that its rules ask for. */
    private String ofItself(String key, String name) {
        boolean isFormula = outline.scores().stream()
                .anyMatch(score -> score.key().equals(key) && score.formula().isPresent());
        return isFormula
                ? "`" + name + "` cannot be worked out from itself; its formula asks for it."
                : "The rules of `" + name + "` ask for `" + name
                        + "`, which is this score itself. If a field of the lead"
                        + " is meant, give the score another name.";
    }

    /** That an output some time ago needs {@code disqualified} is not to be seen in the sentence. */
    private String whyDisqualified(List<String> circle) {
        return !circle.contains(DISQUALIFIED)
                ? ""
                : circle.stream()
                        .flatMap(key -> lookBacks.firstOf(key).stream())
                        .findFirst()
                        .map(earlier -> " What " + Places.quoted(earlier.span())
                                + " showed hangs on whether the lead was disqualified then.")
                        .orElse("");
    }
}
