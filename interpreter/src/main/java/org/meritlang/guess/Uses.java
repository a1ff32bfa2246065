package org.meritlang.guess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.meritlang.model.Condition;

/** What a model asks about one attribute. For one thread. */
final class Uses {
    private final Set<BigDecimal> cuts = new TreeSet<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Map<String, Set<Condition>> texts = new LinkedHashMap<>();
    private final Set<String> domains = new LinkedHashSet<>();
    private final Set<Condition> tests = new LinkedHashSet<>();
    private boolean asked;
    private boolean counted;
    private boolean tangled;

    /** Something is asked of it. */
    void ask() {
        asked = true;
    }

    void cut(BigDecimal at) {
        ask();
        cuts.add(at);
    }

    void day(LocalDate edge) {
        ask();
        days.add(edge);
    }

    /** A test of a number or a date. */
    void test(Condition test) {
        ask();
        tests.add(test);
    }

    /** A test of its text, with the values that it names. */
    void test(Condition test, List<String> values) {
        ask();
        tests.add(test);
        values.forEach(value ->
                texts.computeIfAbsent(value, any -> new LinkedHashSet<>()).add(test));
    }

    /** A test of the domain in it. */
    void testDomain(Condition test, List<String> values) {
        ask();
        tests.add(test);
        domains.addAll(values);
    }

    /** Full steps of it are counted. */
    void count() {
        counted = true;
    }

    /** Something else is asked than how it compares with what the file names. */
    void tangle() {
        ask();
        tangled = true;
    }

    /** The numbers at which an answer changes. */
    Set<BigDecimal> cuts() {
        return cuts;
    }

    /** The days at which, or at whose end, an answer changes. */
    Set<LocalDate> days() {
        return days;
    }

    /** The texts that tests name, and which tests do. */
    Map<String, Set<Condition>> texts() {
        return texts;
    }

    Set<String> domains() {
        return domains;
    }

    List<Condition> tests() {
        return new ArrayList<>(tests);
    }

    boolean isAsked() {
        return asked;
    }

    boolean isCounted() {
        return counted;
    }

    boolean isTangled() {
        return tangled;
    }
}
