package org.meritlang.cases;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritlang.Compilation;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.Review;
import org.meritlang.analysis.AttainableText;
import org.meritlang.analysis.survey.Survey;
import org.meritlang.check.Checker;
import org.meritlang.check.Inclusion;
import org.meritlang.data.ColumnReport;
import org.meritlang.data.LeadBatch;
import org.meritlang.data.LeadBatchBuilder;
import org.meritlang.data.NumberHabit;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.explain.ExplainedBatch;
import org.meritlang.explain.ExplanationText;
import org.meritlang.explain.Look;
import org.meritlang.model.CheckedModel;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Schema;
import org.meritlang.score.Contribution;
import org.meritlang.score.DataNotes;
import org.meritlang.score.Note;
import org.meritlang.score.Scorecard;
import org.meritlang.score.ScoredBatch;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.RuleFile;

/** One run of a case's rules, perhaps written in another way, over the case's leads. */
final class Trial {
    private static final String MAIN = "rules.merit";
    private static final Look LOOK = new Look(110, true, false);
    private static final String USUAL_AS_OF = "2026-11-21T12:00";

    private final Case given;
    private final SourceText rules;
    private final Folder folder;
    private final Schema schema;
    private final Compilation compilation;

    private Trial(Case given, String rules, Map<String, String> files) {
        this.given = given;
        this.rules = new SourceText(MAIN, rules);
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put(MAIN, rules);
        this.folder = new CaseFolder(all);
        this.schema = CaseSchema.of(given);
        this.compilation = Model.compile(this.rules, folder, schema);
    }

    /** The case as it stands. */
    static Trial of(Case given) {
        return of(given, given.rules());
    }

    /** The case with its rules written in another way. */
    static Trial of(Case given, String rules) {
        return new Trial(given, rules, files(given));
    }

    /** The case with the line ends of Windows. */
    static Trial ofCarriageReturns(Case given) {
        Map<String, String> files = files(given);
        files.replaceAll((name, text) -> text.replace("\n", "\r\n"));
        return new Trial(given, given.rules().replace("\n", "\r\n"), files);
    }

    private static Map<String, String> files(Case given) {
        Map<String, String> files = new LinkedHashMap<>();
        given.files().forEach(file -> files.put(file.title(), file.text()));
        return files;
    }

    /** What came out, for the same block titles as the case expects. */
    List<Case.Block> results() {
        return given.expectations().stream()
                .map(expected -> new Case.Block(expected.title(), result(expected.title())))
                .toList();
    }

    private String result(String title) {
        return switch (title) {
            case Case.SCORES -> scores();
            case Case.ALERTS -> alerts().aligned();
            case Case.EXPLANATION -> explanations();
            case Case.WHY_NOT -> prospects().whyNot();
            case Case.TO_BECOME -> prospects().toBecome();
            case Case.NEXT_CHANGES -> prospects().nextChanges();
            case Case.UNKNOWNS -> prospects().unknowns();
            case Case.EXAMPLES -> examples();
            case Case.NOTES -> notes();
            case Case.DIAGNOSTICS -> diagnostics();
            case Case.REVIEW -> review();
            case Case.REVIEW_WITH_LEADS -> reviewWithLeads();
            case Case.RANGES -> ranges();
            case Case.FORMATTED -> formatted();
            default -> throw new IllegalArgumentException(title);
        };
    }

    Schema schema() {
        return schema;
    }

    Optional<Model> model() {
        return compilation.model();
    }

    boolean hasLeads() {
        return given.block(Case.LEADS).isPresent();
    }

    /** Whether the data write numbers with a decimal point, as programs do. */
    boolean hasDecimalPoint() {
        return given.block(Case.NUMBERS).isEmpty();
    }

    String diagnostics() {
        return Renderer.text(compilation.diagnostics(), false);
    }

    /** All that {@code merit check} says, and how much of it comments silence. */
    String review() {
        Review review = Review.of(rules, folder, schema);
        String silenced = review.silenced() == 0 ? "" : review.silenced() + " silenced\n";
        return Renderer.text(review.diagnostics(), false) + silenced;
    }

    /** The same with what the leads show of the rules. */
    private String reviewWithLeads() {
        Survey survey =
                compilation.orThrow().survey(given.block(Case.ACTIVITIES).isPresent());
        survey.add(survey.look(batch(), scored()));
        Review review = Review.of(rules, folder, schema).withLeads(survey.findings(asOf()));
        return Renderer.text(review.diagnostics(), false);
    }

    private String ranges() {
        return AttainableText.of(compilation.orThrow().attainable());
    }

    /** The codes and messages alone, which do not depend on how the rules are laid out. */
    List<String> codes() {
        return compilation.diagnostics().stream().map(d -> d.code().id()).toList();
    }

    String formatted() {
        return Formatter.format(tree());
    }

    /** The main file's tree. */
    RuleFile tree() {
        return inclusion(new Diagnostics()).files().get(0);
    }

    private Inclusion.Whole inclusion(Diagnostics problems) {
        return Inclusion.read(rules, folder, schema, problems);
    }

    /** Whether all sentences of the main file could be read. */
    boolean isReadable() {
        boolean wordsAreFine = compilation.diagnostics().stream()
                .noneMatch(d -> d.isError() && d.code().id().startsWith("M01"));
        return wordsAreFine
                && Parser.parse(rules, given.names()).diagnostics().stream().noneMatch(Diagnostic::isError);
    }

    CheckedModel checkedModel() {
        Diagnostics problems = new Diagnostics();
        return Checker.check(inclusion(problems), folder, schema, problems).orElseThrow();
    }

    Instant asOf() {
        String text = given.block(Case.AS_OF).orElse(USUAL_AS_OF).strip();
        ZoneId zone = compilation.orThrow().zone();
        if (!text.contains("T")) {
            return LocalDate.parse(text)
                    .plusDays(1)
                    .atStartOfDay(zone)
                    .toInstant()
                    .minusNanos(1);
        }
        boolean offset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 7;
        return offset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(zone).toInstant();
    }

    /** All leads in one batch. */
    LeadBatch batch() {
        Table leads = leads();
        return batch(leads.header(), leads.rows());
    }

    /** Each lead in a batch of its own. */
    List<LeadBatch> batches() {
        Table leads = leads();
        return leads.rows().stream()
                .map(row -> batch(leads.header(), List.of(row)))
                .toList();
    }

    /** The leads as a program hands them over. */
    List<Lead> programLeads() {
        Table leads = leads();
        List<Lead> all = new ArrayList<>();
        for (List<String> row : leads.rows()) {
            Lead.Builder lead = Lead.named(id(leads.header(), row));
            for (int column = 0; column < row.size(); column++) {
                lead.with(leads.header().get(column), row.get(column));
            }
            activities()
                    .give(lead, id(leads.header(), row), compilation.orThrow().zone());
            all.add(lead.build());
        }
        return all;
    }

    private CaseActivities activities() {
        return given.block(Case.ACTIVITIES).map(CaseActivities::of).orElseGet(CaseActivities::none);
    }

    private NumberHabit habit() {
        return hasDecimalPoint() ? NumberHabit.DECIMAL_POINT : NumberHabit.DECIMAL_COMMA;
    }

    private Table leads() {
        return Table.ofCsv(given.block(Case.LEADS).orElseThrow());
    }

    private LeadBatch batch(List<String> header, List<List<String>> rows) {
        Model model = compilation.orThrow();
        LeadBatchBuilder batch = model.newBatch(habit(), activities().history(model, habit()));
        for (List<String> row : rows) {
            batch.startLead(id(header, row));
            for (int attribute = 0; attribute < model.attributes().size(); attribute++) {
                String key = model.attributes().get(attribute).key();
                for (int column = 0; column < row.size(); column++) {
                    if (Spelling.key(header.get(column)).equals(key)) {
                        batch.set(attribute, row.get(column));
                    }
                }
            }
            batch.endLead();
        }
        return batch.build();
    }

    private static String id(List<String> header, List<String> row) {
        return row.get(Math.max(0, header.indexOf("id")));
    }

    ScoredBatch scored() {
        return compilation.orThrow().score(batch(), asOf());
    }

    /** Why each lead has its scores, as {@code merit explain --all} shows it; a blank line between two. */
    String explanations() {
        Model model = compilation.orThrow();
        ExplainedBatch explained = model.explain(batch(), asOf());
        return IntStream.range(0, explained.scored().size())
                .mapToObj(lead -> ExplanationText.of(explained.of(lead), LOOK))
                .collect(Collectors.joining("\n"));
    }

    private CaseProspects prospects() {
        List<String> wishes =
                given.block(Case.WISH).stream().flatMap(String::lines).toList();
        return new CaseProspects(compilation.orThrow(), batch(), asOf(), wishes);
    }

    /** What the examples in the rules show. */
    String examples() {
        return CaseExamples.results(compilation.orThrow(), checkedModel());
    }

    /** The alerts of each lead, by its id. */
    Table alerts() {
        ScoredBatch scored = scored();
        List<List<String>> rows = new ArrayList<>();
        for (int lead = 0; lead < scored.size(); lead++) {
            rows.add(List.of(scored.id(lead), String.join("; ", scored.alerts(lead))));
        }
        return new Table(List.of("id", "alerts"), rows);
    }

    String scores() {
        return scoreTable().aligned();
    }

    /** What came out for each lead, by its id, with the reasons. */
    Table scoreTable() {
        Model model = compilation.orThrow();
        List<String> header = new ArrayList<>(List.of("id"));
        header.addAll(model.outputs());
        header.addAll(List.of("disqualified", "reasons"));
        ScoredBatch scored = scored();
        List<List<String>> rows = new ArrayList<>();
        for (int lead = 0; lead < scored.size(); lead++) {
            rows.add(row(scored.card(lead)));
        }
        return new Table(header, rows);
    }

    private static List<String> row(Scorecard card) {
        List<String> row = new ArrayList<>(List.of(card.lead()));
        card.scores().values().forEach(points -> row.add(points.toPlainString()));
        row.addAll(card.labels().values());
        row.add(card.disqualified() ? String.join("; ", card.disqualifiedBecause()) : "no");
        row.add(card.reasons().stream().map(Trial::reason).collect(Collectors.joining("; ")));
        return row;
    }

    private static String reason(Contribution contribution) {
        BigDecimal points = contribution.points();
        return (points.signum() > 0 ? "+" : "") + points.toPlainString() + " " + contribution.reason();
    }

    String notes() {
        LeadBatch batch = batch();
        List<Note> notes = new ArrayList<>();
        batch.reports().forEach(report -> notes.addAll(DataNotes.of(report)));
        Model model = compilation.orThrow();
        List<List<ColumnReport>> ofActivities =
                activities().history(model, habit()).reports();
        for (int i = 0; i < ofActivities.size(); i++) {
            Activity activity = model.activities().get(i);
            ofActivities.get(i).forEach(report -> notes.addAll(DataNotes.of(activity, report)));
        }
        ScoredBatch scored = model.score(batch, asOf());
        scored.undecided().forEach(undecided -> notes.add(undecided.note()));
        if (scored.laterActivities() > 0) {
            notes.add(DataNotes.later(scored.laterActivities()));
        }
        return notes.stream()
                .map(note -> note.code() + " " + note.message() + "\n")
                .collect(Collectors.joining());
    }
}
