package org.meritlang;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.analysis.Analysis;
import org.meritlang.analysis.Attainable;
import org.meritlang.analysis.Finding;
import org.meritlang.analysis.survey.Survey;
import org.meritlang.change.Changes;
import org.meritlang.change.Renames;
import org.meritlang.check.CheckedModel;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.check.ToldLeads;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.History;
import org.meritlang.data.InstantReader;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadCopies;
import org.meritlang.data.NamedValues;
import org.meritlang.data.NumberHabit;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.evaluate.Program;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.Explainer;
import org.meritlang.explain.Explanation;
import org.meritlang.explain.Line;
import org.meritlang.explain.WhyNot;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Prospect;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Schema;
import org.meritlang.score.DataNotes;
import org.meritlang.score.Note;
import org.meritlang.score.Outline;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Sentence;
import org.meritlang.trial.Suggestions;
import org.meritlang.trial.Trial;

/**
 * A rule file, compiled. Immutable; any number of threads may score with one model at once. Nothing
 * here prints, exits, or reads the clock; only {@link #compile(Path)} reads files. Whether the calling
 * thread is interrupted does not matter, and its flag stays as it is; who wants to stop long work does
 * it within {@link org.meritlang.patience.Patience#untilInterrupted}.
 */
public final class Model {
    /** An as-of behind it is a day as a whole. */
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59, 59);

    private final CheckedModel checked;
    private final Program program;
    private final Inclusion.Whole whole;
    private final Folder folder;
    private final Asking asking;
    private final boolean knowsData;
    private final Outline outline;
    private final History nothingDone;
    private final Supplier<Analysis> analysis;
    private final Supplier<Explainer> explainer;

    private Model(CheckedModel checked, Inclusion.Whole whole, Folder folder, Schema data) {
        this.checked = checked;
        this.whole = whole;
        this.folder = folder;
        this.analysis = new Once<>(() -> Analysis.of(checked, whole.sentences()));
        this.explainer = new Once<>(() -> Explainer.of(checked));
        this.asking = new Asking(whole, folder, data);
        this.knowsData = data.isKnown();
        this.nothingDone = History.none(checked.activities());
        this.program = Program.of(checked);
        this.outline = program.evaluate(newBatch(NumberHabit.DECIMAL_POINT).build(), Instant.EPOCH)
                .outline();
    }

    /**
     * Compiles a rule file, with what it includes from its folder. Nothing is assumed of the data. A
     * file that cannot be read is an error among the diagnostics, like any other.
     */
    public static Compilation compile(Path file) {
        Reading reading = Folder.readFile(file);
        if (reading instanceof Reading.Found found) {
            return compile(found.file().text(), Folder.of(file), Schema.none());
        }
        return new Compilation(Optional.empty(), List.of(MainFile.problem(file, reading)));
    }

    /**
     * Compiles a text.
     *
     * @param rules the rules
     * @param folder where the files are that they name
     * @param data what is known of the leads: then a name that is found nowhere is an error
     */
    public static Compilation compile(SourceText rules, Folder folder, Schema data) {
        return compiled(rules, folder, data).compilation();
    }

    /** What came of compiling, and what was compiled. */
    record Compiled(Compilation compilation, Inclusion.Whole whole) {}

    static Compiled compiled(SourceText rules, Folder folder, Schema data) {
        Diagnostics problems = new Diagnostics();
        Inclusion.Whole whole = Inclusion.read(rules, folder, data, problems);
        Optional<CheckedModel> checked = Checker.check(whole, folder, data, problems);
        Optional<Model> model = checked.map(c -> new Model(c, whole, folder, data));
        return new Compiled(new Compilation(model, problems.sorted()), whole);
    }

    /** What the file calls the model, if it does. */
    public Optional<String> name() {
        return checked.name();
    }

    /** The time zone in which days begin. */
    public ZoneId zone() {
        return checked.zone();
    }

    /** The attributes of leads that the rules name, in the order of the columns of a batch. */
    public List<Attribute> attributes() {
        return checked.attributes();
    }

    /**
     * The kinds of activity that the rules name, in the order of the tables of a batch, each with the
     * attributes that the rules name.
     */
    public List<Activity> activities() {
        return checked.activities();
    }

    /** The names of all outputs: scores, grades, matrices, decisions, each in the order of the file. */
    public List<String> outputs() {
        List<String> names = new ArrayList<>(outline.scores());
        outline.labellings().forEach(l -> names.add(l.name()));
        return List.copyOf(names);
    }

    /** The same for models that say the same; changes when any sentence or list does, but examples. */
    public String fingerprint() {
        return checked.fingerprint();
    }

    /**
     * What is doubtful about the model beyond the warnings of its compilation, sorted by place. Found by
     * thinking about it when first asked for, which may take seconds for a very large file, and kept;
     * threads that ask meanwhile wait.
     */
    public List<Finding> findings() {
        return analysis.get().findings();
    }

    /** What follows from the findings and is not told: it explains what leads show. */
    List<Diagnostic> consequences() {
        return analysis.get().consequences();
    }

    /**
     * Begins to look at what leads show of the rules.
     *
     * @param knowsDeeds whether it is known what the leads have done
     */
    public Survey survey(boolean knowsDeeds) {
        return Survey.of(checked, whole.sentences(), knowsDeeds);
    }

    /**
     * What a score can be for leads that are not disqualified. Found when findings or a range are first
     * asked for, and kept.
     *
     * @param score in any spelling of its name
     * @throws IllegalArgumentException if the model has no such score
     */
    public Attainable attainable(String score) {
        String key = Spelling.key(score);
        for (int i = 0; i < checked.scores().size(); i++) {
            if (Spelling.key(checked.scores().get(i).name()).equals(key)) {
                return analysis.get().attainable(i);
            }
        }
        throw new IllegalArgumentException("no score is called " + score);
    }

    /**
     * Runs the examples that the rules hold, for a program's own tests: {@code assertTrue(model.test().passes())}.
     * Worked out at each call.
     */
    public Trial test() {
        return Trial.of(checked);
    }

    /**
     * Writes examples for what no example of the rules has tried. The limits of the search are told in the
     * reference; worked out at each call, which may take seconds.
     */
    public Suggestions suggestExamples() {
        return Suggestions.of(checked);
    }

    /**
     * Understands a condition or a number that is asked of leads beside what the rules say, in the words of a rule:
     * {@code job title mentions "cto" and fit > 50}, {@code count of email opened}. It may use whatever the rules name,
     * and what is known of the data.
     *
     * @param words places in diagnostics are places in it
     * @param seen what leads are seen to have: it may be asked even where {@code lead has} does not list it
     * @param done likewise of activities and {@code lead does}
     */
    public Asked ask(SourceText words, List<Attribute> seen, List<Activity> done) {
        return asking.ask(words, seen, done);
    }

    /** All sentences as written, those of included files behind the sentence that includes them. */
    public List<Sentence> sentences() {
        return whole.sentences();
    }

    /** The main file in its canonical layout. */
    public String formatted() {
        return Formatter.format(whole.files().get(0));
    }

    /**
     * What was changed from this model to another one, statement by statement; worked out at each call, for which the
     * files of lists are read once more.
     */
    public Changes changesTo(Model after) {
        return Changes.between(whole.sentences(), folder, after.whole.sentences(), after.folder);
    }

    /**
     * This model under the names of another one, where that says the same under other names: of scores, groups,
     * matrices, decisions, definitions, lists and their files, labels, and of what data have. What was renamed and changed
     * is not recognised. Worked out at each call.
     *
     * @param data what both models see; an attribute or activity that they have by its old name is not renamed
     * @return empty where nothing is recognised
     */
    public Optional<Renames.Renamed> underNamesOf(Model after, Schema data) {
        return Renames.between(side(), after.side(), data);
    }

    private Renames.Side side() {
        Set<String> keys = Stream.concat(
                        checked.attributes().stream().map(Attribute::name),
                        checked.activities().stream()
                                .flatMap(activity -> Stream.concat(
                                        activity.isAny() ? Stream.empty() : Stream.of(activity.name()),
                                        activity.attributes().stream().map(Attribute::name))))
                .map(Spelling::key)
                .collect(Collectors.toSet());
        return new Renames.Side(whole.sentences(), folder, keys);
    }

    /**
     * Begins a batch of leads with the columns that this model asks for.
     *
     * @param habit how the data write numbers
     */
    public LeadBatch.Builder newBatch(NumberHabit habit) {
        return newBatch(habit, nothingDone);
    }

    /**
     * Begins a batch of leads with the columns that this model asks for.
     *
     * @param habit how the data write numbers
     * @param history what leads have done, made by {@link #newHistory} of this model
     */
    public LeadBatch.Builder newBatch(NumberHabit habit, History history) {
        return new LeadBatch.Builder(checked.attributes(), checked.zone(), habit, history);
    }

    /**
     * Begins the histories of leads with the kinds of activity that this model asks for.
     *
     * @param habit how the data write numbers
     */
    public History.Builder newHistory(NumberHabit habit) {
        return new History.Builder(checked.activities(), checked.zone(), habit);
    }

    /** Puts leads into a batch, to be scored together. Each has its own history, also among leads of one id. */
    public LeadBatch batchOf(List<Lead> leads) {
        LeadBatch.Builder batch = newBatch(NumberHabit.DECIMAL_POINT);
        NamedValues values = new NamedValues(checked.attributes(), checked.activities());
        for (Lead lead : leads) {
            batch.startLead(lead.id(), History.NOTHING);
            values.set(batch, lead.attributes());
            lead.deeds().forEach(deed -> values.did(batch, deed.activity(), deed.at(), deed.attributes()));
            batch.endLead();
        }
        return batch.build();
    }

    /**
     * Scores many leads, much faster than one by one.
     *
     * @param leads made by {@link #newBatch} or {@link #batchOf} of this model
     * @param asOf the instant at which they are seen
     */
    public ScoredBatch score(LeadBatch leads, Instant asOf) {
        return program.evaluate(leads, asOf);
    }

    /**
     * Says why a lead has its scores and labels.
     *
     * @param leads made by {@link #newBatch} or {@link #batchOf} of this model
     * @param lead counted from 0, in the order of the batch
     * @param asOf the instant at which it is seen
     */
    public Explanation explain(LeadBatch leads, int lead, Instant asOf) {
        LeadBatch alone = leads.size() == 1 ? leads : leads.alone(lead, Long.MAX_VALUE);
        return explain(alone, asOf).of(0);
    }

    /** Scores many leads, to explain any of them: faster than to ask for one after another. */
    public ExplainedBatch explain(LeadBatch leads, Instant asOf) {
        return explainer.get().explain(leads, asOf);
    }

    /**
     * Understands a condition that is wished of leads, in the words of rules: {@code priority is hot}. It may use what the
     * rules name.
     *
     * @param words places in diagnostics are places in it
     */
    public Wished wish(SourceText words) {
        return asking.wish(words, checked.attributes(), checked.activities());
    }

    /**
     * What one would wish of a lead unless told otherwise: the next better label of the first matrix, without one of the
     * first decision, without one of the first grade; labels that the file names earlier are better. Empty for a lead that
     * has the best, or is out.
     */
    public Optional<Wish> betterLabel(LeadBatch leads, int lead, Instant asOf) {
        LeadBatch alone = leads.alone(lead, InstantReader.micros(asOf));
        return BetterLabel.of(program.evaluate(alone, asOf), 0)
                .flatMap(better -> wish(new SourceText("wish", better.asRule()))
                        .wish()
                        .map(wish -> new Wish(wish.model(), wish.condition(), better.words())));
    }

    /**
     * Understands what is supposed of a lead, in the words of an example: lines such as {@code lead with employees 200}
     * and {@code activity webinar attended 3 days ago}.
     *
     * @param lines places in diagnostics are places in these, set in
     * @param asOf from when it is seen; what is not said to be earlier happens in the minute before
     */
    public Supposed suppose(List<String> lines, Instant asOf) {
        LocalDateTime local = asOf.atZone(checked.zone()).toLocalDateTime();
        boolean isWholeDay = local.toLocalTime().isAfter(LAST_MINUTE);
        String written = isWholeDay
                ? local.toLocalDate().toString()
                : local.truncatedTo(ChronoUnit.MINUTES)
                        + checked.zone().getRules().getOffset(asOf).toString();
        String rows = lines.stream().map(line -> "  " + line).collect(Collectors.joining("\n"));
        return asking.suppose(new SourceText("what is supposed", rows), written);
    }

    /**
     * A lead as it would be if a supposition were true, in a batch of its own. What it does after the instant is left out.
     *
     * @param supposition of this model
     * @param leads made by {@link #newBatch} or {@link #batchOf} of this model
     * @param lead counted from 0
     */
    public LeadBatch supposing(Supposition supposition, LeadBatch leads, int lead, Instant asOf) {
        LeadCopies copies = LeadCopies.of(leads, lead, asOf, checked.zone());
        LeadBatch.Builder other = copies.start(copies.newBatch());
        new ToldLeads(checked).tell(supposition.told(), other);
        return other.endLead().build();
    }

    /**
     * Says what stands in the way of a wish.
     *
     * @param wish of this model
     * @param leads made by {@link #newBatch} or {@link #batchOf} of this model
     * @param lead counted from 0
     */
    public WhyNot whyNot(Wish wish, LeadBatch leads, int lead, Instant asOf) {
        WhyNot why = WhyNot.of(wish.model(), wish.condition(), wish.words(), leads, lead, asOf);
        boolean isNever = why.standing() != Line.Standing.HOLDS && !Analysis.canHold(wish.model(), wish.condition());
        return isNever ? why.neverHolding() : why;
    }

    /**
     * Looks for the fewest changes of a lead that would make a wish come true, and whether time alone would. The limits of
     * the search are those of {@link Becoming}.
     *
     * @param wish of this model
     */
    public Becoming becoming(Wish wish, LeadBatch leads, int lead, Instant asOf) {
        return Analysis.canHold(wish.model(), wish.condition())
                ? Becoming.of(wish.model(), wish.condition(), wish.words(), leads, lead, asOf)
                : Becoming.never(wish.words());
    }

    /** Says what becomes of a lead within a year if nothing happens. */
    public Forecast forecast(LeadBatch leads, int lead, Instant asOf) {
        return Forecast.of(program, leads, lead, asOf, checked.zone());
    }

    /** Says what could come of a lead if what is not known of it were learnt. */
    public Unknowns unknowns(LeadBatch leads, int lead, Instant asOf) {
        return Unknowns.of(checked, leads, lead, asOf);
    }

    /**
     * All that would change a lead's result.
     *
     * @param whyNot of which it is asked what stands in its way
     * @param becoming of which ways are looked for; without one of {@link #betterLabel}
     */
    public Prospect prospect(LeadBatch leads, int lead, Instant asOf, Optional<Wish> whyNot, Optional<Wish> becoming) {
        Optional<Wish> wanted = becoming.or(() -> whyNot).or(() -> betterLabel(leads, lead, asOf));
        Optional<Becoming> ways = wanted.map(wish -> becoming(wish, leads, lead, asOf));
        return new Prospect(
                whyNot.map(wish -> whyNot(wish, leads, lead, asOf)),
                forecast(leads, lead, asOf),
                ways,
                Unknowns.beside(ways.map(Becoming::ways).orElse(List.of()), checked, leads, lead, asOf));
    }

    /**
     * Scores one lead. The card notes what was unreadable, and, unless the model was compiled with a
     * schema, which attributes the lead lacks altogether.
     */
    public Scorecard score(Lead lead, Instant asOf) {
        LeadBatch batch = batchOf(List.of(lead));
        Scorecard card = program.evaluate(batch, asOf).card(0);
        List<Note> notes = new ArrayList<>();
        batch.reports().stream()
                .filter(report -> report.present() || !knowsData)
                .forEach(report -> notes.addAll(DataNotes.of(report)));
        for (int i = 0; i < batch.activityReports().size(); i++) {
            Activity activity = checked.activities().get(i);
            batch.activityReports().get(i).stream()
                    .filter(ColumnReport::present)
                    .forEach(report -> notes.addAll(DataNotes.of(activity, report)));
        }
        notes.addAll(card.notes());
        return card.withNotes(notes);
    }
}
