package org.meritlang.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritlang.data.LeadBatch;
import org.meritlang.evaluate.Program;
import org.meritlang.guess.Facts;
import org.meritlang.guess.Goals;
import org.meritlang.guess.Past;
import org.meritlang.guess.Sketch;
import org.meritlang.guess.Vantage;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.ToldLeads;
import org.meritlang.score.Firing;
import org.meritlang.score.Part;
import org.meritlang.score.ScoredBatch;

/**
 * What all searches in one model share.
 *
 * @param program answers no questions
 * @param places of the parts among the firings of any batch
 */
record Setting(
        CheckedModel model, Goals goals, Vantage vantage, ToldLeads leads, Program program, Map<Part, Integer> places) {
    static Setting of(CheckedModel model) {
        Goals goals = new Goals(model);
        Vantage vantage = Vantage.of(model, goals);
        ToldLeads leads = new ToldLeads(model);
        Program program = Program.of(model);
        Map<Part, Integer> places = new HashMap<>();
        List<Firing> firings =
                program.evaluate(leads.batch(List.of()), vantage.asOf()).firings();
        for (int i = 0; i < firings.size(); i++) {
            places.put(firings.get(i).part(), i);
        }
        return new Setting(model, goals, vantage, leads, program, places);
    }

    int place(Part part) {
        return places.getOrDefault(part, -1);
    }

    ScoredBatch score(List<Sketch> sketches, Program by) {
        return see(sketches, by).now();
    }

    /** Leads as they are, and as they were. */
    Seen see(List<Sketch> sketches, Program by) {
        List<Facts> facts =
                sketches.stream().map(sketch -> sketch.facts(model, vantage)).toList();
        LeadBatch told = leads.batch(facts);
        Map<String, ScoredBatch> before = new HashMap<>();
        Past past = (amount, unit) ->
                before.computeIfAbsent(amount + " " + unit, any -> by.evaluateBack(told, vantage.asOf(), amount, unit));
        return new Seen(by.evaluate(told, vantage.asOf()), past);
    }

    /** Leads that were scored, at any earlier instant once when it is first asked for. For one thread. */
    record Seen(ScoredBatch now, Past past) {}
}
