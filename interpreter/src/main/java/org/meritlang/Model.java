package org.meritlang;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.meritlang.analysis.Analysis;
import org.meritlang.analysis.Attainable;
import org.meritlang.analysis.Finding;
import org.meritlang.analysis.survey.Survey;
import org.meritlang.change.Changes;
import org.meritlang.change.Renames;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.data.History;
import org.meritlang.data.HistoryBuilder;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NamedValues;
import org.meritlang.data.NumberHabit;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.evaluate.Program;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.Explainer;
import org.meritlang.model.CheckedModel;
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

    CheckedModel checked() {
        return checked;
    }

    Program program() {
        return program;
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

    /** What each score can be, by its name and in the order of the results; see {@link #attainable(String)}. */
    public Map<String, Attainable> attainable() {
        Map<String, Attainable> ranges = new LinkedHashMap<>();
        outline.scores().forEach(score -> ranges.put(score, attainable(score)));
        return Collections.unmodifiableMap(ranges);
    }

    /**
     * What a score can be for leads that are not disqualified. Found when findings or a range are first
     * asked for, and kept.
     *
     * @param score in any spelling of its name
     * @throws IllegalArgumentException if the model has no such score
     */
    public Attainable attainable(String score) {
        return analysis.get().attainable(score);
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
        return new Renames.Side(whole.sentences(), folder, checked.dataKeys());
    }

    /**
     * Begins a batch of leads with the columns that this model asks for.
     *
     * @param habit how the data write numbers
     */
    public LeadBatchBuilder newBatch(NumberHabit habit) {
        return newBatch(habit, nothingDone);
    }

    /**
     * Begins a batch of leads with the columns that this model asks for.
     *
     * @param habit how the data write numbers
     * @param history what leads have done, made by {@link #newHistory} of this model
     */
    public LeadBatchBuilder newBatch(NumberHabit habit, History history) {
        return new LeadBatchBuilder(checked.attributes(), checked.zone(), habit, history);
    }

    /**
     * Begins the histories of leads with the kinds of activity that this model asks for.
     *
     * @param habit how the data write numbers
     */
    public HistoryBuilder newHistory(NumberHabit habit) {
        return new HistoryBuilder(checked.activities(), checked.zone(), habit);
    }

    /** Puts leads into a batch, to be scored together. Each has its own history, also among leads of one id. */
    public LeadBatch batchOf(List<Lead> leads) {
        LeadBatchBuilder batch = newBatch(NumberHabit.DECIMAL_POINT);
        NamedValues values = new NamedValues(checked.attributes(), checked.activities());
        leads.forEach(lead -> lead.addTo(batch, values));
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

    /** Scores many leads, to explain any of them: faster than to ask for one after another. */
    public ExplainedBatch explain(LeadBatch leads, Instant asOf) {
        return explainer.get().explain(leads, asOf);
    }

    /**
     * One lead, to be asked why it has its result and what would change it.
     *
     * @param leads made by {@link #newBatch} or {@link #batchOf} of this model
     * @param lead counted from 0, in the order of the batch
     * @param asOf the instant at which it is seen
     * @throws IndexOutOfBoundsException if the batch has no such lead
     */
    public LeadAsOf lead(LeadBatch leads, int lead, Instant asOf) {
        return new LeadAsOf(this, leads, lead, asOf);
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
     * Understands what is supposed of a lead, in the words of an example: lines such as {@code lead with employees 200}
     * and {@code activity webinar attended 3 days ago}.
     *
     * @param lines places in diagnostics are places in these, set in
     * @param asOf from when it is seen; what is not said to be earlier happens in the minute before
     */
    public Supposed suppose(List<String> lines, Instant asOf) {
        return asking.suppose(lines, asOf, checked.zone());
    }

    /**
     * Scores one lead. The card notes what was unreadable, and, unless the model was compiled with a
     * schema, which attributes the lead lacks altogether.
     */
    public Scorecard score(Lead lead, Instant asOf) {
        LeadBatch batch = batchOf(List.of(lead));
        Scorecard card = program.evaluate(batch, asOf).card(0);
        List<Note> notes = new ArrayList<>(DataNotes.of(batch, !knowsData));
        notes.addAll(card.notes());
        return card.withNotes(notes);
    }
}
