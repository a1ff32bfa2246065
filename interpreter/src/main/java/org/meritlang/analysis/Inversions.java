package org.meritlang.analysis;

import java.util.ArrayList;
import java.util.List;
import org.meritlang.analysis.habits.Fall;
import org.meritlang.analysis.habits.Falls;
import org.meritlang.analysis.written.Words;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;

/**
 * Finds points that go the wrong way: three opens earn less than one, last week earns less than last month. Points of
 * both signs may mean anything and are not compared.
 */
final class Inversions implements Pass {
    @Override
    public List<Finding> findings(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Fall fall : Falls.of(subject.model(), subject.exhibits())) {
            findings.add(Finding.of(
                    fall.isFresher() ? fresher(fall) : oftener(fall),
                    subject.exhibits()
                            .lessAndMore(
                                    fall.score(),
                                    fall.more().lead(),
                                    fall.fewer().lead(),
                                    fall.isLoss(),
                                    fall.under())));
        }
        return findings;
    }

    private static Diagnostic fresher(Fall fall) {
        boolean areAlone = fall.more().isAlone() && fall.fewer().isAlone();
        return Diagnostic.of(
                        Code.FRESHER_EARNS_LESS,
                        fall.more().sentence().span(),
                        "What is fresher " + (fall.isLoss() ? "loses" : "earns") + " less: "
                                + points(fall.more()) + (areAlone ? " here, and " : " with this, and ")
                                + points(fall.fewer())
                                + (areAlone && fall.fewer().isByRow() ? " in " : " with ")
                                + Words.quoted(fall.fewer().sentence().span().text()) + ".")
                .withRelated(
                        fall.fewer().sentence().span(),
                        (fall.isLoss() ? "loses" : "earns") + " more for what is older");
    }

    private static Diagnostic oftener(Fall fall) {
        return Diagnostic.of(
                        Code.MORE_EARNS_LESS,
                        fall.more().sentence().span(),
                        "Who does it more often " + (fall.isLoss() ? "loses" : "earns") + " less: "
                                + earned(fall.more(), fall) + ", " + earned(fall.fewer(), fall) + ".")
                .withRelated(fall.fewer().sentence().span(), (fall.isLoss() ? "loses" : "earns") + " more for less");
    }

    private static String earned(Fall.Earned earned, Fall fall) {
        int times = earned.times();
        String verb = fall.isLoss() ? "lose" : "earn";
        if (fall.isByDay()) {
            return (times == 1 ? "one day " + verb + "s " : times + " days " + verb + " ") + points(earned);
        }
        String often = times == 1
                ? "once " + verb + "s "
                : times == 2 ? "twice " + verb + "s " : times + " times " + verb + " ";
        return often + points(earned);
    }

    private static String points(Fall.Earned earned) {
        return Thresholds.shown(Math.abs(earned.points()));
    }
}
