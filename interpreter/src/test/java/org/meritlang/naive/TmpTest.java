package org.meritlang.naive;

import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.meritlang.check.*;

class TmpTest {
    @Test
    void smoke() {
        long t = System.nanoTime();
        int contributions = 0, doubts = 0, pairs = 0;
        Map<String, Integer> kinds = new TreeMap<>();
        for (int seed = 0; seed < 200; seed++) {
            Chance chance = new Chance(seed);
            ZoneId zone = RandomTimes.zone(chance);
            Instant now = RandomTimes.instant(chance);
            CheckedModel model = RandomModel.of(chance, Manner.ANY, zone, now);
            RandomLeads leads = new RandomLeads(chance, zone, now);
            for (int i = 0; i < 20; i++) {
                NaiveLead lead = leads.lead(i).naive(model);
                NaiveEvaluator e = new NaiveEvaluator(model, lead, now);
                contributions += e.contributions().size();
                NaiveRules rules = e.rules();
                for (Score s : model.scores())
                    if (s.content() instanceof Score.Content.Rules r)
                        for (Score.Group g : r.groups())
                            for (Rule rule : g.rules()) {
                                String k = rule.getClass().getSimpleName();
                                kinds.merge(
                                        k + (rules.points(rule).signum() != 0 ? " points" : " none"), 1, Integer::sum);
                            }
                doubts += new NaiveDoubts(model, lead, e).find().size();
                pairs++;
            }
        }
        System.out.println(pairs + " pairs " + contributions + " contributions " + doubts + " doubts " + kinds + " "
                + (System.nanoTime() - t) / 1000000 + " ms");
    }
}
