package org.meritlang.repl.trial;

import java.util.List;
import org.meritlang.repl.write.Paint;
import org.meritlang.score.Part;
import org.meritlang.trial.Coverage;
import org.meritlang.trial.Miss;
import org.meritlang.trial.Trial;
import org.meritlang.trial.Tried;
import org.meritlang.trial.Why;

/** What came of examples, for people. */
public final class TrialText {
    private static final String STEP = "  ";
    private static final int WIDTH_OF_POINTS = 5;
    /** Facts of a longer sentence stand right behind it. */
    private static final int MOST_WIDTH = 60;

    private final Paint paint;
    private final boolean verbose;
    private final StringBuilder out = new StringBuilder();

    private TrialText(Paint paint, boolean verbose) {
        this.paint = paint;
        this.verbose = verbose;
    }

    /**
     * The whole page of a file.
     *
     * @param verbose whether the examples that pass are listed, too
     * @param threshold how many percent of the file must be tried; 0 for none
     */
    public static String of(TestedFile file, Paint paint, boolean verbose, int threshold) {
        TrialText text = new TrialText(paint, verbose);
        file.trial()
                .ifPresentOrElse(
                        trial -> text.page(file.name(), trial),
                        () -> text.line(0, file.name() + ": " + paint.bad(notRun(file))));
        file.tooLittle(threshold).ifPresent(tooLittle -> text.line(0, paint.bad(tooLittle)));
        return text.out.toString();
    }

    private void page(String name, Trial trial) {
        if (trial.examples().isEmpty()) {
            noExamples(name, trial.coverage());
        } else {
            line(0, name + ": " + verdict(trial));
            for (Tried tried : trial.examples()) {
                if (!tried.passes()) {
                    failed(tried);
                } else if (verbose) {
                    line(1, paint.good("passes") + "  " + title(tried));
                }
            }
            coverage(trial.coverage());
        }
    }

    private static String notRun(TestedFile file) {
        return file.unreadable().isPresent()
                ? "could not be read, so no examples were run"
                : "has errors, so its examples were not run";
    }

    private void noExamples(String name, Coverage coverage) {
        line(0, name + ": no examples yet. An example says what is known of a lead and what should come of it:");
        line(0, "");
        line(1, "example \"a lead from Germany\"");
        line(2, "lead with country \"Germany\"");
        line(2, "expect total is 20");
        line(0, "");
        line(
                0,
                coverage.all() > 0
                        ? "`merit test --suggest " + name + "` writes examples for these rules."
                        : "`merit test --suggest " + name
                                + "` has none to write: formulas and grades hold for every lead.");
    }

    private String verdict(Trial trial) {
        int failed = trial.failed();
        int passed = trial.examples().size() - failed;
        String pass = passed + (passed == 1 ? " example passes" : " examples pass");
        String fail = failed + (failed == 1 ? " fails" : " fail");
        return (passed == 0 && failed > 0 ? "no example passes" : paint.good(pass))
                + (failed == 0 ? "" : ", " + paint.bad(fail));
    }

    private void failed(Tried tried) {
        line(0, "");
        line(1, paint.bad("fails") + "   " + paint.bold(title(tried)));
        for (Miss miss : tried.misses()) {
            line(2, miss.told() + paint.dim("  line " + miss.span().line()));
            because(3, miss.why());
        }
    }

    private static String title(Tried tried) {
        String title = tried.title().matches("row \\d+") ? tried.title() : '"' + tried.title() + '"';
        return title + "  " + tried.span().source().name() + ":" + tried.span().line();
    }

    /** Reasons of one thing, their facts below one another. */
    private void because(int depth, List<Why> reasons) {
        int widest = reasons.stream()
                .filter(why -> !why.facts().isEmpty())
                .mapToInt(why -> sentence(why).length())
                .filter(width -> width <= MOST_WIDTH)
                .max()
                .orElse(0);
        for (Why why : reasons) {
            String sentence = sentence(why);
            String facts = String.join("; ", why.facts());
            String gap = " ".repeat(Math.max(0, widest - sentence.length())) + STEP;
            line(depth, facts.isEmpty() ? sentence : sentence + gap + paint.dim(facts));
            because(depth + 1, why.because());
        }
    }

    /** With its points, if it is one that gives some. */
    private static String sentence(Why why) {
        return why.points()
                        .map(given -> (given.signum() > 0 ? "+" : "") + given.toPlainString())
                        .map(points -> " ".repeat(Math.max(0, WIDTH_OF_POINTS - points.length())) + points + STEP)
                        .orElse("")
                + why.words();
    }

    private void coverage(Coverage coverage) {
        List<Part> never = coverage.never();
        line(0, "");
        line(
                0,
                "coverage " + coverage.percent() + "% (" + coverage.acted().size() + " of " + coverage.all() + ")"
                        + (never.isEmpty() ? "" : "; never true in any example:"));
        int width = never.stream()
                .mapToInt(part -> PartText.place(part).length())
                .max()
                .orElse(0);
        for (Part part : never) {
            String place = PartText.place(part);
            line(1, paint.dim(place) + " ".repeat(width - place.length()) + STEP + PartText.words(part));
        }
    }

    private void line(int depth, String text) {
        out.append(text.isEmpty() ? "" : STEP.repeat(depth)).append(text).append('\n');
    }
}
