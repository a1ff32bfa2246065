package org.meritlang.analysis.ranges;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meritlang.check.DateWindow;
import org.meritlang.check.Example;
import org.meritlang.check.Occurrences;
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

    /** One that did something so often, if it can be done at all, and nothing that is to be avoided. */
    Example thatDid(Occurrences occurrences, int times, List<Occurrences> avoided) {
        return usual.thatDid(occurrences, times, avoided);
    }

    /** The same done outside all windows in which something else counts it, so that only what is meant does. */
    Exhibits.Done apart(Exhibits.Done done) {
        Stream<Occurrences> others = IntStream.range(0, space.size())
                .mapToObj(variable -> space.variable(variable).matter())
                .filter(Matter.Count.class::isInstance)
                .map(matter -> ((Matter.Count) matter).occurrences())
                .filter(other -> !other.windows().isEmpty()
                        && other.activity() == done.occurrences().activity()
                        && !other.equals(done.occurrences()));
        return new Exhibits.Done(
                done.occurrences(),
                done.times(),
                Stream.concat(done.avoided().stream(), others).toList());
    }
}
