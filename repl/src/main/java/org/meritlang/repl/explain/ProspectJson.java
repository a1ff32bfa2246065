package org.meritlang.repl.explain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.meritlang.explain.Obstacle;
import org.meritlang.explain.Prospect;
import org.meritlang.explain.WhyNot;
import org.meritlang.explain.change.Becoming;
import org.meritlang.explain.change.Change;
import org.meritlang.explain.change.Forecast;
import org.meritlang.explain.change.Shift;
import org.meritlang.explain.change.Step;
import org.meritlang.explain.change.Unknowns;
import org.meritlang.repl.write.Json;

/** What would change a lead's result, as programs read it. */
final class ProspectJson {
    private ProspectJson() {}

    static void append(Prospect would, Json json) {
        json.objects("whyNot", present(would.whyNot()), ProspectJson::whyNot);
        json.objects("ifNothingHappens", List.of(would.forecast()), ProspectJson::forecast);
        json.objects("toBecome", present(would.becoming()), ProspectJson::becoming);
        json.objects("unknown", List.of(would.unknowns()), ProspectJson::unknowns);
    }

    private static <T> List<T> present(Optional<T> value) {
        return value.stream().toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void whyNot(WhyNot why, Json json) {
        json.text("asked", why.asked());
        json.text("standing", word(why.standing()));
        json.truth("never", why.never());
        json.objects("obstacles", why.obstacles(), ProspectJson::obstacle);
    }

    private static void obstacle(Obstacle obstacle, Json json) {
        json.text("words", obstacle.words());
        json.text("standing", word(obstacle.standing()));
        json.texts("facts", obstacle.facts());
        json.text("needs", obstacle.needs());
        json.truth("anyWillDo", obstacle.anyWillDo());
        json.text("needed", word(obstacle.needed()));
        json.objects("inside", obstacle.inside(), ProspectJson::obstacle);
    }

    private static void forecast(Forecast forecast, Json json) {
        json.text("until", forecast.until().toString());
        json.truth("more", forecast.more());
        json.objects("changes", forecast.changes(), ProspectJson::change);
    }

    private static void change(Change change, Json json) {
        json.text("at", change.at().toString());
        change.again().ifPresent(again -> {
            json.text("last", again.last().toString());
            json.number("times", BigDecimal.valueOf(again.times()));
            json.number("days", BigDecimal.valueOf(again.days()));
        });
        json.objects("shifts", change.shifts(), ProspectJson::shift);
        json.texts("because", change.causes().isEmpty() ? change.parts() : change.told());
    }

    private static void shift(Shift shift, Json json) {
        json.text("output", shift.output());
        if (shift instanceof Shift.OfScore score) {
            json.number("from", score.from());
            json.number("to", score.to());
        } else if (shift instanceof Shift.OfLabel label) {
            json.text("from", label.from());
            json.text("to", label.to());
        } else {
            boolean isOut = ((Shift.OfDisqualified) shift).to();
            json.truth("from", !isOut);
            json.truth("to", isOut);
        }
    }

    private static void becoming(Becoming becoming, Json json) {
        json.text("wanted", becoming.wanted());
        json.truth("already", becoming.already());
        json.truth("never", becoming.never());
        json.objects("waiting", present(becoming.waiting()), (waiting, ofWaiting) -> {
            ofWaiting.text("from", waiting.from().toString());
            ofWaiting.text("to", waiting.to().map(Instant::toString));
        });
        json.objects("ways", becoming.ways(), (way, ofWay) -> {
            ofWay.text("ease", word(way.ease()).replace('_', ' '));
            ofWay.texts("steps", way.steps().stream().map(Step::told).toList());
            ofWay.objects("changes", way.steps(), ProspectJson::step);
        });
    }

    /** Values are written as rules write them. */
    private static void step(Step step, Json json) {
        if (step instanceof Step.Done done) {
            json.text("activity", done.activity());
            json.objects("with", List.copyOf(done.with().entrySet()), (with, ofWith) -> {
                ofWith.text("field", with.getKey());
                ofWith.text("value", with.getValue());
            });
        } else if (step instanceof Step.Changed changed) {
            json.text("field", changed.attribute());
            json.text("from", changed.from());
            json.text("to", changed.to());
        } else {
            Step.Learnt learnt = (Step.Learnt) step;
            json.text("field", learnt.attribute());
            json.text("to", learnt.value());
        }
    }

    private static void unknowns(Unknowns unknowns, Json json) {
        json.truth("exact", unknowns.exact());
        json.text("disqualified", word(unknowns.disqualification()));
        json.objects("scores", unknowns.scores(), (span, ofSpan) -> {
            ofSpan.text("name", span.score());
            ofSpan.number("low", span.low());
            ofSpan.number("high", span.high());
            ofSpan.texts("lowest", span.lowest().stream().map(Step::told).toList());
            ofSpan.texts("highest", span.highest().stream().map(Step::told).toList());
            ofSpan.objects("forLowest", span.lowest(), ProspectJson::step);
            ofSpan.objects("forHighest", span.highest(), ProspectJson::step);
        });
        json.objects("labels", unknowns.labels(), (labels, ofLabels) -> {
            ofLabels.text("name", labels.output());
            ofLabels.texts("possible", labels.possible());
            ofLabels.texts("fields", labels.fields());
            ofLabels.truth("exact", unknowns.exact());
        });
        json.objects("fields", unknowns.fields(), (field, ofField) -> {
            ofField.text("name", field.attribute());
            ofField.number("low", field.low());
            ofField.number("high", field.high());
            ofField.truth("disqualifies", field.disqualifies());
            ofField.truth("exact", field.exact());
        });
    }
}
