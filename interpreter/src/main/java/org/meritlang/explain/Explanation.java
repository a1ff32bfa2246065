package org.meritlang.explain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Why a lead has its scores and labels. Immutable.
 *
 * @param lead its id
 * @param called what people call it; its id unless somebody has said more
 * @param asOf the instant at which it is seen
 * @param zone the model's
 * @param fingerprint of the model
 * @param disqualified whether the lead is out; then what it would have had is told all the same
 * @param disqualifications every sentence that may disqualify, in the order of the file
 * @param scores in the order of the model
 * @param labels grades, then matrices, then decisions, each in the order of the file
 * @param alerts every alert, in the order of the file; those of a disqualified lead hold only if they ask for it
 * @param prospect what would change the result, where that was asked
 */
public record Explanation(
        String lead,
        String called,
        Instant asOf,
        ZoneId zone,
        String fingerprint,
        boolean disqualified,
        List<Line> disqualifications,
        List<ScoreAccount> scores,
        List<LabelAccount> labels,
        List<Line> alerts,
        Optional<Prospect> prospect) {
    public Explanation {
        disqualifications = List.copyOf(disqualifications);
        scores = List.copyOf(scores);
        labels = List.copyOf(labels);
        alerts = List.copyOf(alerts);
    }

    /** The same of a lead that is called so. */
    public Explanation calling(String name) {
        return new Explanation(
                lead, name, asOf, zone, fingerprint, disqualified, disqualifications, scores, labels, alerts, prospect);
    }

    /** The same with what would change it. */
    public Explanation with(Prospect wouldChange) {
        return new Explanation(
                lead,
                called,
                asOf,
                zone,
                fingerprint,
                disqualified,
                disqualifications,
                scores,
                labels,
                alerts,
                Optional.of(wouldChange));
    }

    /** The account of the score {@code total}, which always exists. */
    public ScoreAccount total() {
        return scores.stream().filter(ScoreAccount::isTotal).findFirst().orElseThrow();
    }

    /** The grade of a score, if it has one. */
    public Optional<LabelAccount> gradeOf(ScoreAccount score) {
        return labels.stream()
                .filter(label -> label.ofScore().filter(score.name()::equals).isPresent())
                .findFirst();
    }
}
