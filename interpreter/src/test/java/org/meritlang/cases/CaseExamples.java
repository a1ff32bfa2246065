package org.meritlang.cases;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.Lead;
import org.meritlang.Model;
import org.meritlang.data.Truth;
import org.meritlang.evaluate.Program;
import org.meritlang.evaluate.Question;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Example;
import org.meritlang.score.ScoredBatch;

/** Asks the examples of a model what they expect. */
final class CaseExamples {
    private CaseExamples() {}

    /** A line for each expectation that does not hold; {@code all hold} where there is none. */
    static String results(Model model, CheckedModel checked) {
        List<Question> questions = new ArrayList<>();
        for (Example example : checked.examples()) {
            example.expectations()
                    .forEach(expected -> questions.add(new Question(expected.condition(), expected.asShown())));
        }
        Program program = Program.of(checked, questions);
        StringBuilder failed = new StringBuilder();
        int question = 0;
        for (Example example : checked.examples()) {
            ScoredBatch scored = program.evaluate(model.batchOf(List.of(lead(example))), example.asOf());
            for (Example.Expectation expected : example.expectations()) {
                boolean isTrue = scored.answer(question++, 0) == Truth.TRUE;
                if (isTrue != expected.holds()) {
                    failed.append(example.title())
                            .append(": fails ")
                            .append(expected.words())
                            .append('\n');
                }
            }
        }
        return failed.isEmpty() ? "all hold\n" : failed.toString();
    }

    private static Lead lead(Example example) {
        Lead.Builder lead = Lead.named(example.title()).with(example.attributes());
        example.deeds().forEach(deed -> lead.did(deed.activity(), deed.at(), deed.attributes()));
        return lead.build();
    }
}
