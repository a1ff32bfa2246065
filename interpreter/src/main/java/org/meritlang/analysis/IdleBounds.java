package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.analysis.ranges.Ranges;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.model.Score;
import org.meritlang.score.Points;
import org.meritlang.source.Span;

/** Finds a {@code limit to} that the score never comes up to, and a {@code raise to} that it never falls to. */
final class IdleBounds implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        List<Score> scores = subject.model().scores();
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).content() instanceof Score.Content.Rules rules) {
                Of of = new Of(subject, i, findings);
                Ranges.Range range = subject.ranges().range(i);
                rules.limits().stream()
                        .filter(limit -> range.high().points() < limit.points())
                        .forEach(limit ->
                                of.tell(limit, "limits", "at most", range.high().points(), true));
                rules.raises().stream()
                        .filter(raise -> range.low().points() > raise.points())
                        .forEach(raise ->
                                of.tell(raise, "raises", "at least", range.low().points(), false));
            }
        }
        return findings;
    }

    private record Of(Subject subject, int score, List<Finding> findings) {
        void tell(Score.Bound bound, String does, String end, long points, boolean most) {
            Span span = bound.sentence().span();
            findings.add(Finding.of(
                    Diagnostic.of(
                            Code.IDLE_BOUND,
                            span,
                            "This " + does + " nothing: "
                                    + Words.quoted(
                                            subject.model().scores().get(score).name()) + " is " + end + " "
                                    + Points.decimal(points).toPlainString() + " anyway."),
                    subject.exhibits().end(score, most)));
        }
    }
}
