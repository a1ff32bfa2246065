package org.meritlang.syntax;

/** Writes windows in their one canonical way. */
final class WindowWording implements Window.Visitor<String> {
    @Override
    public String visitInTheLast(Window.InTheLast window) {
        return "in the last " + Wording.of(window.duration());
    }

    @Override
    public String visitInTheNext(Window.InTheNext window) {
        return "in the next " + Wording.of(window.duration());
    }

    @Override
    public String visitSince(Window.Since window) {
        return "since " + Wording.of(window.date());
    }

    @Override
    public String visitBefore(Window.Before window) {
        return "before " + Wording.of(window.date());
    }

    @Override
    public String visitAfter(Window.After window) {
        return "after " + Wording.of(window.date());
    }

    @Override
    public String visitSinceTheLast(Window.SinceTheLast window) {
        return "since the last " + Wording.of(window.activity());
    }

    @Override
    public String visitBetweenDates(Window.BetweenDates window) {
        return "between " + Wording.of(window.low()) + " and " + Wording.of(window.high());
    }

    @Override
    public String visitAgo(Window.Ago window) {
        return Wording.amount(window.relation()) + " " + Wording.of(window.duration()) + " ago";
    }

    @Override
    public String visitBesideDay(Window.BesideDay window) {
        String side = switch (window.relation()) {
            case MORE_OR_EQUAL -> "since ";
            case LESS -> "before ";
            case MORE -> "after ";
            case LESS_OR_EQUAL, EQUAL, NOT_EQUAL ->
                throw new IllegalStateException("no side of a day: " + window.relation());
        };
        return side + (window.yesterday() ? "yesterday" : "today");
    }

    @Override
    public String visitCalendar(Window.Calendar window) {
        if (window.unit() == TimeUnit.DAY) {
            return window.last() ? "yesterday" : "today";
        }
        return (window.last() ? "last " : "this ") + window.unit().singular();
    }

    @Override
    public String visitWithinOf(Window.WithinOf window) {
        return "within " + Wording.of(window.duration()) + " of " + Wording.of(window.date());
    }

    @Override
    public String visitWithinAfter(Window.WithinAfter window) {
        return "within " + Wording.of(window.duration()) + " after " + Wording.of(window.activity());
    }
}
