package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.model.Alert;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Definition;
import org.meritlang.model.Disqualification;
import org.meritlang.model.Example;
import org.meritlang.model.Labelling;
import org.meritlang.model.Score;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/** From sentences to a model: who owns what, what the names mean, what the types are, what comes first. */
public final class Checker {
    private final Outline outline;
    private final Declarations declarations;
    private final Dependencies dependencies;
    private final ModelNames names;
    private final Silence silence;
    private final Scope scope;
    private final Sentences sentences;

    private final Map<String, Integer> scoreIndexes = new HashMap<>();
    private final Map<String, Integer> labellingIndexes = new HashMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final Ages ages = new Ages(definitions);

    private Checker(
            Outline outline,
            Declarations declarations,
            Dependencies dependencies,
            ModelNames names,
            Silence silence,
            Scope scope,
            Sentences sentences) {
        this.outline = outline;
        this.declarations = declarations;
        this.dependencies = dependencies;
        this.names = names;
        this.silence = silence;
        this.scope = scope;
        this.sentences = sentences;
    }

    /**
     * Checks all sentences of a model.
     *
     * @param whole what {@link Inclusion#read} gave
     * @param folder where the lists are that stand in files
     * @param schema what is known of the data
     * @param problems takes what is wrong
     * @return the model; empty if and only if {@code problems} holds an error
     */
    public static Optional<CheckedModel> check(
            Inclusion.Whole whole, Folder folder, Schema schema, Diagnostics problems) {
        Sentences sentences = new Sentences(problems);
        ModelHead head = ModelHead.of(whole.sentences(), sentences);
        Declarations declarations = Declarations.of(whole.sentences(), folder, sentences);
        Outline outline = Ownership.of(whole.sentences(), sentences);
        Dependencies dependencies = Dependencies.of(outline, declarations, problems);
        TypesByUse types = UseReader.read(whole.sentences(), declarations);
        Silence silence = Silence.of(whole);
        ModelNames names = new ModelNames(declarations, schema, types, silence, problems);
        Scope scope = Scope.of(names, head.zone());
        Checker checker = new Checker(outline, declarations, dependencies, names, silence, scope, sentences);
        CheckedModel model = checker.model(head, Fingerprint.of(whole.sentences(), declarations));
        checker.refuseNothing(whole);
        UndatedSilence.warn(outline, names.dates(), problems);
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        if (sentences.hasPassedOver()) {
            throw new IllegalStateException("a sentence was left out, and nothing was said of it");
        }
        return Optional.of(model);
    }

    private CheckedModel model(ModelHead head, String fingerprint) {
        nameOutputs();
        dependencies.order().forEach(this::define);
        List<Score> scores = scores();
        List<Labelling> labellings = new LabellingChecker(outline, names, silence, scope, sentences).check(scores);
        List<Disqualification> disqualifications =
                all(outline.disqualifications(), new DisqualifyChecker(scope)::check);
        List<Alert> alerts = all(outline.alerts(), new AlertChecker(scope)::check);
        List<Example> examples = examples(alerts);
        RuleChecker strays = new RuleChecker(scope, sentences, new HeadingDecay(Optional.empty(), ages, sentences));
        outline.strays().forEach(rule -> sentences.check(() -> strays.check(rule)));
        return new CheckedModel(
                head.name(),
                head.zone(),
                names.attributes(),
                names.activities(),
                definitions,
                scores,
                labellings,
                order(labellings.size()),
                disqualifications,
                alerts,
                examples,
                scoreIndexes.getOrDefault("total", 0),
                fingerprint);
    }

    private void nameOutputs() {
        for (int i = 0; i < outline.scores().size(); i++) {
            Outline.OwnedScore score = outline.scores().get(i);
            if (scoreIndexes.putIfAbsent(score.key(), i) == null) {
                settle(score, i);
            }
        }
        Outline.Labellings labellings = outline.labellings();
        LabelSets labels = LabelSets.of(labellings, dependencies.order());
        int index = 0;
        for (Sentence.Grade grade : labellings.grades()) {
            nameLabelling(index++, GradeChecker.name(grade), grade.score().span(), labels);
        }
        for (Sentence.Matrix matrix : labellings.matrices()) {
            nameLabelling(index++, matrix.name().text(), matrix.name().span(), labels);
        }
        for (Sentence.Decide decide : labellings.decisions()) {
            nameLabelling(index++, decide.name().text(), decide.name().span(), labels);
        }
    }

    private void settle(Outline.OwnedScore score, int index) {
        if (dependencies.isUnclear(score.key())) {
            names.settle(score.key(), new Meaning.ToldElsewhere());
            return;
        }
        names.settle(score.key(), new Meaning.OfScore(index));
        score.place().ifPresent(place -> names.noteShadowed(score.key(), place));
    }

    private void nameLabelling(int index, String name, Span place, LabelSets labels) {
        String key = Spelling.key(name);
        if (declarations.isLabelling(key) && labellingIndexes.putIfAbsent(key, index) == null) {
            names.settle(key, new Meaning.OfLabelling(index, labels.find(key).orElseGet(LabelSet::unknown)));
            names.noteShadowed(key, place);
        }
    }

    /** Checks a definition; those it uses have been checked before it. */
    private void define(String key) {
        Sentence.Define define = declarations.definitions().get(key);
        if (define == null) {
            return;
        }
        names.noteShadowed(key, define.name().span());
        if (dependencies.isInCircle(key)) {
            return;
        }
        sentences.check(() -> meaning(define)).ifPresent(meaning -> names.settle(key, meaning));
    }

    private Meaning meaning(Sentence.Define define) {
        DefinitionChecker checker = new DefinitionChecker(scope);
        Optional<Meaning.OfActivity> activity = checker.activity(define);
        if (activity.isPresent()) {
            return activity.get();
        }
        int index = definitions.size();
        Definition definition = checker.check(define);
        definitions.add(definition);
        return definition instanceof Definition.OfNumber ? new Meaning.OfNumber(index) : new Meaning.OfCondition(index);
    }

    private List<Score> scores() {
        ScoreChecker checker = new ScoreChecker(scope, sentences, ages);
        return outline.scores().stream()
                .map(score -> checker.check(score, dependencies.summed()))
                .toList();
    }

    private List<Example> examples(List<Alert> alerts) {
        ExpectationChecker expectations =
                new ExpectationChecker(scope, outline.alerts(), alerts, silence.mayHideAlerts());
        Optional<Span> day = WrittenDates.in(outline);
        ExampleChecker single = new ExampleChecker(names, scope.zone(), expectations, day, sentences);
        ExampleTable tables = new ExampleTable(names, scope.zone(), expectations, day, sentences);
        List<Example> examples = new ArrayList<>();
        for (Sentence written : outline.examples()) {
            if (written instanceof Sentence.Example example) {
                sentences.check(() -> single.check(example)).ifPresent(examples::add);
            } else if (written instanceof Sentence.Examples table) {
                sentences.check(() -> tables.check(table)).ifPresent(examples::addAll);
            }
        }
        return examples;
    }

    private <S, T> List<T> all(List<S> written, Function<S, T> checker) {
        List<T> checked = new ArrayList<>();
        written.forEach(each -> sentences.check(() -> checker.apply(each)).ifPresent(checked::add));
        return checked;
    }

    private List<CheckedModel.Output> order(int labellings) {
        List<CheckedModel.Output> order = new ArrayList<>();
        for (String key : dependencies.order()) {
            Integer score = scoreIndexes.get(key);
            Integer labelling = labellingIndexes.get(key);
            if (score != null) {
                order.add(new CheckedModel.Output.OfScore(score));
            } else if (labelling != null && labelling < labellings) {
                order.add(new CheckedModel.Output.OfLabelling(labelling));
            } else if (key.equals(Dependencies.DISQUALIFIED)) {
                order.add(new CheckedModel.Output.Disqualified());
            }
        }
        return order;
    }

    /** A file that neither gives points nor says what becomes of leads has nothing to say of anybody. */
    private void refuseNothing(Inclusion.Whole whole) {
        boolean nothing =
                outline.scores().stream().allMatch(score -> score.heading().isEmpty() && score.ownsNothing())
                        && outline.disqualifications().isEmpty()
                        && outline.labellings().decisions().isEmpty()
                        && outline.alerts().isEmpty();
        if (nothing && !sentences.problems().hasErrors()) {
            sentences
                    .problems()
                    .add(Diagnostic.of(
                            Code.NOTHING_TO_SCORE,
                            whole.files().get(0).source().span(0, 0),
                            "There is no rule here that gives points, such as `+10 when country is \"Germany\"`."));
        }
    }
}
