package org.meritlang.analysis.ranges;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.meritlang.model.Condition;
import org.meritlang.model.DateWindow;
import org.meritlang.model.Example;
import org.meritlang.model.Occurrences;
import org.meritlang.syntax.TimeUnit;

/**
 * Leads that may lie in chosen cells: such as the cells alone tell; others for which is guessed what cells leave open;
 * others who were so in the past; others who are seen on other days. One kind is made after another, until one shows
 * what is wanted.
 */
final class Candidates {
    private final Space space;
    private final Witnesses usual;
    private final Guessed guessed;
    private final Past past;

    Candidates(Ranges ranges) {
        Outlook outlook = ranges.outlook();
        this.space = outlook.space();
        this.usual = new Witnesses(outlook.model(), space);
        this.guessed = new Guessed(outlook.model(), space, usual);
        this.past = new Past(ranges, usual);
    }

    /** @param showing the first of some leads, all seen at one instant, that shows what is wanted */
    Optional<Example> first(
            Map<Integer, Integer> cells, boolean most, Function<List<Example>, Optional<Example>> showing) {
        List<Example> plain = usual.of(cells, most);
        Stream<Supplier<List<Example>>> others =
                hangsOnTheDay(cells) ? usual.onOtherDays().stream().map(day -> () -> day.of(cells, most)) : Stream.of();
        return Stream.of(
                        Stream.<Supplier<List<Example>>>of(() -> plain, () -> guessed.of(cells, most)),
                        past.of(cells, most),
                        others)
                .flatMap(tries -> tries)
                .map(Supplier::get)
                .filter(leads -> !leads.isEmpty())
                .flatMap(leads -> showing.apply(leads).stream())
                .findFirst();
    }

    /** Whether it matters how long months are. */
    private boolean hangsOnTheDay(Map<Integer, Integer> cells) {
        return cells.keySet().stream()
                .map(variable -> space.variable(variable).matter())
                .anyMatch(matter -> matter instanceof Matter.Count count
                        && count.occurrences().windows().stream().anyMatch(Candidates::isInMonths));
    }

    private static boolean isInMonths(DateWindow window) {
        return window instanceof DateWindow.Calendar
                || (window instanceof DateWindow.InTheLast last && last.unit().compareTo(TimeUnit.MONTH) >= 0)
                || (window instanceof DateWindow.Ago ago && ago.unit().compareTo(TimeUnit.MONTH) >= 0);
    }

    /** The instant as of which leads are made up. */
    Instant asOf() {
        return usual.asOf();
    }

    /** One that did something once, if it can be done at all. */
    Example thatDid(Occurrences occurrences) {
        return usual.thatDid(occurrences);
    }

    /** One occurrence at an instant, for which a filter is true if there is one. */
    Example.Deed deed(int activity, Optional<Condition> filter, Instant at) {
        return usual.deed(activity, filter, at);
    }
}
