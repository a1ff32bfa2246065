package org.meritlang.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.model.Condition;
import org.meritlang.model.Occurrences;
import org.meritlang.model.Rule;
import org.meritlang.model.Sentence;
import org.meritlang.patience.Patience;
import org.meritlang.score.Origin;
import org.meritlang.score.Part;
import org.meritlang.score.Undecided;
import org.meritlang.source.Span;
import org.meritlang.syntax.Relation;

/** Turns the rules of one group into what they add to its sum, and tells their witnesses. */
final class RuleCompiler implements Rule.Visitor<Void> {
    private final String score;
    private final Optional<String> group;
    private final Optional<Slot<byte[]>> headings;
    private final Workbench tools;
    private final Witness.All witnesses;
    private final OccurrenceRules occurrenceRules;
    private final List<Addition.Fixed> fixed = new ArrayList<>();
    private final List<Slot<long[]>> varying = new ArrayList<>();

    /**
     * @param headings while these do not hold, the rules rest
     * @param witnesses to which those of the rules are added
     */
    RuleCompiler(
            String score,
            Optional<String> group,
            Optional<Slot<byte[]>> headings,
            Workbench tools,
            Witness.All witnesses) {
        this.score = score;
        this.group = group;
        this.headings = headings;
        this.tools = tools;
        this.witnesses = witnesses;
        this.occurrenceRules = new OccurrenceRules(tools);
    }

    void compile(Rule rule) {
        Patience.current().check();
        rule.accept(this);
    }

    /** What the rules compiled so far give together. */
    Addition sum() {
        return new Addition(List.copyOf(fixed), List.copyOf(varying));
    }

    @Override
    public Void visitWhen(Rule.When rule) {
        Slot<byte[]> own = tools.conditions().compile(rule.condition());
        Slot<byte[]> acts = tools.conditions().under(headings, own);
        doubt(rule, Witness.Undecidable.condition(own), tools.conditions().suspicions(List.of(rule.condition())));
        if (rule.aging().isPresent()) {
            Slot<long[]> points = tools.plan()
                    .points(new Tables.Acting(
                            acts,
                            occurrenceRules.aged(rule.points(), rule.aging().get())));
            gain(rule.sentence(), Witness.Given.own(points));
            varying.add(points);
        } else {
            gain(rule.sentence(), Witness.Given.fixed(acts, rule.points()));
            fixed.add(new Addition.Fixed(acts, rule.points()));
        }
        fires(rule, Witness.Acting.condition(acts));
        return null;
    }

    @Override
    public Void visitPerAmount(Rule.PerAmount rule) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(rule.when());
        Slot<long[]> counts =
                tools.plan().points(new Amounts.FullSteps(tools.numbers().compile(rule.number()), rule.step()));
        tools.kept().put(rule, counts);
        Slot<long[]> points = tools.plan()
                .points(new Amounts.ForSteps(
                        counts, rule.points(), rule.cap(), tools.conditions().both(headings, own)));
        gain(rule.sentence(), Witness.Given.own(points));
        Set<Suspicion> suspicions = new LinkedHashSet<>(tools.numbers().suspicions(rule.number(), false));
        suspicions.addAll(tools.conditions().suspicions(rule.when().stream().toList()));
        doubt(rule, Witness.Undecidable.amount(counts, own), suspicions);
        fires(rule, Witness.Acting.amount(counts).under(own));
        varying.add(points);
        return null;
    }

    @Override
    public Void visitTable(Rule.Table table) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(table.when());
        List<Condition> tests = table.rows().stream().map(Rule.Row::condition).toList();
        List<Slot<byte[]>> rows =
                tests.stream().map(tools.conditions()::compile).toList();
        Slot<int[]> taken = tools.plan()
                .choices(new Tables.RowTaken(rows, tools.conditions().both(headings, own)));
        tools.kept().put(table, taken);
        Slot<long[]> points = rowPoints(table, taken);
        for (int row = 0; row < rows.size(); row++) {
            Sentence sentence = table.rows().get(row).sentence();
            gain(sentence, Witness.Given.row(taken, row, points));
            fires(table, sentence, Witness.Acting.taken(taken, row));
        }
        List<Condition> all = new ArrayList<>(tests);
        table.when().ifPresent(all::add);
        doubt(table, Witness.Undecidable.table(rows, own), tools.conditions().suspicions(all));
        varying.add(points);
        return null;
    }

    private Slot<long[]> rowPoints(Rule.Table table, Slot<int[]> taken) {
        if (table.rows().stream().allMatch(row -> row.aging().isEmpty())) {
            List<Long> points = table.rows().stream()
                    .map(row -> table.cap().clamp(row.points()))
                    .toList();
            return tools.plan().points(new Tables.RowPoints(taken, points));
        }
        List<Tables.AgedRow> rows = table.rows().stream()
                .map(row -> new Tables.AgedRow(
                        row.points(), row.aging().map(aging -> occurrenceRules.aged(row.points(), aging))))
                .toList();
        return tools.plan().points(new Tables.AgedRowPoints(taken, rows, table.cap()));
    }

    @Override
    public Void visitPerOccurrence(Rule.PerOccurrence rule) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(rule.when());
        OccurrenceRules.PerOccurrence compiled =
                occurrenceRules.compile(rule, tools.conditions().both(headings, own));
        gain(rule.sentence(), Witness.Given.own(compiled.points()));
        doubt(
                rule,
                Witness.Undecidable.occurrences(compiled.counted(), List.of(), own),
                suspicions(rule.when(), List.of(rule.occurrences())));
        fires(rule, Witness.Acting.occurrences(compiled.counted()).under(own));
        varying.add(compiled.points());
        return null;
    }

    @Override
    public Void visitOccurrenceTable(Rule.OccurrenceTable table) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(table.when());
        Optional<Slot<byte[]>> when = tools.conditions().both(headings, own);
        OccurrenceRules.Table compiled = occurrenceRules.compile(table, when);
        List<Occurrences> named = new ArrayList<>(List.of(table.occurrences()));
        for (int row = 0; row < table.rows().size(); row++) {
            Rule.OccurrenceRow ofTable = table.rows().get(row);
            gain(ofTable.sentence(), OccurrenceRows.given(compiled.each(), row, table.cap(), when));
            Slot<int[]> taken = compiled.each().rows().orElseThrow();
            fires(
                    table,
                    ofTable.sentence(),
                    Witness.Acting.occurrences(compiled.each().from(), taken, row)
                            .under(own));
            named.add(ofTable.taken());
        }
        doubt(
                table,
                Witness.Undecidable.occurrences(compiled.each().from(), compiled.rows(), own),
                suspicions(table.when(), named));
        varying.add(compiled.points());
        return null;
    }

    @Override
    public Void visitPerSilence(Rule.PerSilence rule) {
        Optional<Slot<byte[]>> own = tools.conditions().compile(rule.when());
        Slot<long[]> periods = tools.occurrences().periods(rule.silence(), Amounts.most(rule.points(), rule.cap()));
        tools.kept().put(rule, periods);
        Slot<long[]> points = tools.plan()
                .points(new Amounts.ForSteps(
                        periods, rule.points(), rule.cap(), tools.conditions().both(headings, own)));
        gain(rule.sentence(), Witness.Given.own(points));
        List<Condition> asked = new ArrayList<>(List.of(new Condition.IsWithout(rule.silence())));
        rule.when().ifPresent(asked::add);
        doubt(rule, Witness.Undecidable.amount(periods, own), tools.conditions().suspicions(asked));
        fires(rule, Witness.Acting.amount(periods).under(own));
        varying.add(points);
        return null;
    }

    /** Occurrences are suspected of the same as a condition that asks whether there are any. */
    private Set<Suspicion> suspicions(Optional<Condition> when, List<Occurrences> named) {
        List<Condition> asked = new ArrayList<>();
        named.forEach(one -> asked.add(new Condition.Occurs(one, Relation.MORE, 0, false)));
        when.ifPresent(asked::add);
        return tools.conditions().suspicions(asked);
    }

    private void gain(Sentence sentence, Witness.Given given) {
        Origin origin = new Origin(score, group, sentence.words(), sentence.reason());
        witnesses.gains().add(new Witness.OfGain(origin, given));
        tools.kept().put(sentence, origin);
    }

    private void fires(Rule rule, Witness.Acting acting) {
        Sentence sentence = rule.sentence();
        fires(part(Part.Kind.RULE, sentence.words(), Optional.empty(), sentence.span()), acting);
    }

    private void fires(Rule table, Sentence row, Witness.Acting acting) {
        String words = table.sentence().words();
        fires(part(Part.Kind.TABLE_ROW, words, Optional.of(row.words()), row.span()), acting);
    }

    private void fires(Part part, Witness.Acting acting) {
        witnesses.firings().add(new Witness.OfFiring(part, acting.under(headings)));
    }

    private Part part(Part.Kind kind, String words, Optional<String> row, Span span) {
        return new Part(kind, Optional.of(score), group, words, row, span);
    }

    private void doubt(Rule rule, Witness.Undecidable undecided, Set<Suspicion> suspicions) {
        Undecided about = Undecided.nowhere(
                Undecided.Kind.RULE, Optional.of(score), group, rule.sentence().words());
        witnesses.doubts().add(new Witness.OfDoubt(about, undecided.under(headings), suspicions));
    }
}
