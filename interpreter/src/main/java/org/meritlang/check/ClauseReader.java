package org.meritlang.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Fix;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Decay;
import org.meritlang.model.Limits;
import org.meritlang.model.Range;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.syntax.Clause;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Expression.NumberLiteral;

/** Reads the clauses behind one rule or heading, and refuses those that have no meaning there. */
final class ClauseReader implements Clause.Visitor<Void> {
    private final Scope scope;
    private final ClauseOwner owner;
    private final int sign;
    private final Optional<Expression> activity;

    private Range range = Range.ALL;
    private Optional<Condition> when = Optional.empty();
    private final List<Limits.Frequency> frequencies = new ArrayList<>();
    private OptionalInt times = OptionalInt.empty();
    private final List<Limits.PerValue> perValue = new ArrayList<>();
    private Optional<WrittenDecay> decay = Optional.empty();
    private final List<DateWindow> windows = new ArrayList<>();

    /**
     * Reads clauses.
     *
     * @param sign that of the points; 0 where some give and others take
     * @param activity what a rule about each occurrence counts
     */
    ClauseReader(Scope scope, ClauseOwner owner, int sign, Optional<Expression> activity) {
        this.scope = scope;
        this.owner = owner;
        this.sign = sign;
        this.activity = activity;
    }

    Clauses read(List<Clause> clauses) {
        RepeatedClauses.refuse(clauses);
        clauses.forEach(clause -> clause.accept(this));
        if (range.low() > range.high()) {
            throw Refusal.of(
                    Code.LIMITS_WRONG_WAY_ROUND,
                    clauses.get(0).span(),
                    "The lowest points allowed here are above the highest.");
        }
        return new Clauses(range, when, new Limits(frequencies, times, perValue), decay, windows);
    }

    @Override
    public Void visitRange(Clause.Range written) {
        if (!owner.isHeading()) {
            throw outOfPlace(
                    written,
                    "A range such as " + Places.quoted(written.span())
                            + " belongs to a score or a group; a rule takes `up to … points`.");
        }
        range = PointsLimits.range(written);
        return null;
    }

    @Override
    public Void visitUpTo(Clause.UpTo upTo) {
        range = new Range(range.low(), PointsLimits.upTo(upTo, sign));
        return null;
    }

    @Override
    public Void visitDownTo(Clause.DownTo downTo) {
        range = new Range(PointsLimits.downTo(downTo, sign), range.high());
        return null;
    }

    @Override
    public Void visitWhen(Clause.When written) {
        if (owner == ClauseOwner.FORMULA) {
            throw outOfPlace(written, "A score with a formula always holds, so it takes no `when`.");
        }
        when = Optional.of(scope.condition(written.condition()));
        return null;
    }

    @Override
    public Void visitUpToTimes(Clause.UpToTimes upTo) {
        countedActivity(upTo);
        times = OptionalInt.of(count(upTo.times()));
        return null;
    }

    @Override
    public Void visitAtMostEvery(Clause.AtMostEvery atMost) {
        countedActivity(atMost);
        frequencies.add(new Limits.Frequency.Every(
                count(atMost.times()),
                Counts.amount(atMost.duration()),
                atMost.duration().unit()));
        return null;
    }

    @Override
    public Void visitAtMostIn(Clause.AtMostIn atMost) {
        countedActivity(atMost);
        if (!atMost.unit().isCalendar()) {
            String every = "every " + atMost.unit().singular();
            Span unit = atMost.span()
                    .source()
                    .span(atMost.times().span().end(), atMost.span().end());
            throw Refusal.of(
                    Code.ANOTHER_WAY_TO_SAY_IT,
                    atMost.span(),
                    "Limits in a calendar unit go from a day to a year; shorter ones run from one time to the next.",
                    Fix.offer("write `" + every + "`", unit, " " + every));
        }
        frequencies.add(new Limits.Frequency.InCalendar(count(atMost.times()), atMost.unit()));
        return null;
    }

    @Override
    public Void visitAtMostPer(Clause.AtMostPer atMost) {
        Meaning.OfAttribute attribute = scope.attributeOf(countedActivity(atMost), atMost.attribute());
        if (attribute.attribute().type() instanceof Type.TextList) {
            throw Refusal.of(
                    Code.WRONG_TYPE,
                    atMost.attribute().span(),
                    "`" + atMost.attribute().text()
                            + "` holds a list of texts, and only single values can be counted.");
        }
        perValue.add(new Limits.PerValue(count(atMost.times()), attribute.index()));
        return null;
    }

    @Override
    public Void visitHalving(Clause.Halving halving) {
        return decay(halving, Decays.halving(halving));
    }

    @Override
    public Void visitLosing(Clause.Losing losing) {
        return decay(losing, Decays.losing(losing));
    }

    @Override
    public Void visitFading(Clause.Fading fading) {
        return decay(fading, Decays.fading(fading));
    }

    @Override
    public Void visitWithin(Clause.Within within) {
        if (owner == ClauseOwner.FORMULA) {
            throw ofScoresBelow(within);
        }
        if (owner != ClauseOwner.HEADING) {
            throw windowBehindComma(within);
        }
        windows.add(scope.window(within.window()));
        return null;
    }

    private static int count(NumberLiteral times) {
        return Counts.whole(times, 1, Integer.MAX_VALUE);
    }

    private Void decay(Clause clause, Decay read) {
        switch (owner) {
            case HEADING, WHEN, TABLE, PER_OCCURRENCE -> decay = Optional.of(new WrittenDecay(read, clause.span()));
            case FORMULA -> throw ofScoresBelow(clause);
            case PER_AMOUNT -> throw NothingToAge.noActivity(clause.span());
            case PER_SILENCE -> throw NothingToAge.silence(clause.span());
        }
        return null;
    }

    /** The activity whose occurrences a limit counts. */
    private Expression countedActivity(Clause limit) {
        String quoted = Places.quoted(limit.span());
        return switch (owner) {
            case PER_OCCURRENCE -> activity.orElseThrow();
            case HEADING, FORMULA ->
                throw outOfPlace(
                        limit, quoted + " limits one rule, so it stands behind the rule whose activity it counts.");
            case TABLE ->
                throw outOfPlace(
                        limit,
                        "`points by` gives its points once, so " + quoted + " has no meaning here; with `points per` "
                                + "every occurrence of an activity takes a row.");
            case PER_SILENCE ->
                throw outOfPlace(
                        limit,
                        quoted
                                + " counts how often an activity happened, and these points are for the time without it; "
                                + "a limit here is written in points.");
            case WHEN, PER_AMOUNT ->
                throw outOfPlace(
                        limit, quoted + " counts how often an activity happened, and there is no activity here.");
        };
    }

    private Refusal windowBehindComma(Clause.Within within) {
        Span span = within.span();
        String before = span.source().text().substring(0, span.start());
        int comma = before.lastIndexOf(',');
        boolean first = activity.isPresent()
                && comma >= activity.get().span().end()
                && before.substring(activity.get().span().end(), comma).isBlank();
        Fix[] fixes = first
                ? new Fix[] {Fix.offer("take out the comma", span.source().span(comma, span.start()), " ")}
                : new Fix[0];
        return Refusal.of(
                Code.CLAUSE_OUT_OF_PLACE,
                span,
                "A window such as " + Places.quoted(span)
                        + " stands directly behind its activity, without a comma; only headings take it as a clause.",
                fixes);
    }

    private static Refusal ofScoresBelow(Clause clause) {
        return outOfPlace(
                clause,
                "A formula works with scores as they are shown, so " + Places.quoted(clause.span())
                        + " belongs on the scores that it uses.");
    }

    private static Refusal outOfPlace(Clause clause, String message) {
        return Refusal.of(Code.CLAUSE_OUT_OF_PLACE, clause.span(), message);
    }
}
