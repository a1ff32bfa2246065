package org.meritlang.guess;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.meritlang.data.Folding;
import org.meritlang.model.CheckedModel;
import org.meritlang.model.Condition;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Quantifier;

/** Finds values of the attributes of leads at and around the edges at which a model tells them apart. */
public final class Samples implements Type.Visitor<Sample> {
    private static final BigDecimal NEXT_TO = new BigDecimal("0.000000001");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FAR_YEARS = 120;
    private static final int MOST_PAIRS = 10;

    private final Uses uses;
    private final Vantage vantage;

    private Samples(Uses uses, Vantage vantage) {
        this.uses = uses;
        this.vantage = vantage;
    }

    /** One an attribute, in the order of the model. */
    public static List<Sample> of(CheckedModel model, Vantage vantage) {
        List<Sample> samples = new ArrayList<>();
        List<Uses> all = AllUses.of(model, vantage);
        for (int attribute = 0; attribute < model.attributes().size(); attribute++) {
            Attribute named = model.attributes().get(attribute);
            samples.add(named.type().accept(new Samples(all.get(attribute), vantage)));
        }
        return samples;
    }

    private Sample sample(List<Value> values, Sample.Reach reach) {
        List<Condition> tests = uses.isCounted() ? List.of() : uses.tests();
        return new Sample(values.stream().distinct().toList(), tests, reach, uses.isAsked());
    }

    private Sample.Reach unlessTangled() {
        return uses.isTangled() ? Sample.Reach.SOME : Sample.Reach.ALL;
    }

    @Override
    public Sample visitNumber(Type.Number type) {
        return sample(numbers(), unlessTangled());
    }

    @Override
    public Sample visitAmount(Type.Amount type) {
        return sample(numbers(), unlessTangled());
    }

    private List<Value> numbers() {
        NavigableSet<BigDecimal> cuts = new TreeSet<>(uses.cuts());
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        if (cuts.isEmpty()) {
            cuts.add(BigDecimal.ZERO);
        }
        numbers.add(cuts.first().subtract(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR));
        for (BigDecimal cut : cuts) {
            if (uses.isCounted()) {
                numbers.add(cut.subtract(NEXT_TO));
            }
            numbers.add(cut);
            BigDecimal next = cuts.higher(cut);
            numbers.add(
                    next == null
                            ? cut.add(BigDecimal.ONE).setScale(0, RoundingMode.CEILING)
                            : cut.add(next).divide(TWO));
        }
        return numbers.stream()
                .<Value>map(number -> new Value.Number(plain(number)))
                .toList();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    @Override
    public Sample visitYesNo(Type.YesNo type) {
        return sample(List.of(new Value.YesNo(true), new Value.YesNo(false)), Sample.Reach.ALL);
    }

    @Override
    public Sample visitDate(Type.Date type) {
        Set<LocalDate> days = new LinkedHashSet<>();
        LocalDate today = vantage.today();
        days.add(today.minusYears(FAR_YEARS));
        for (LocalDate edge : uses.days()) {
            days.addAll(List.of(edge.minusDays(1), edge, edge.plusDays(1)));
        }
        days.add(today.plusYears(FAR_YEARS));
        if (uses.isTangled()) {
            days.addAll(List.of(today, today.minusDays(1), today.minusDays(30), today.plusDays(1)));
        }
        Comparator<LocalDate> nearest = Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(today, day)));
        return sample(days.stream().sorted(nearest).<Value>map(Value.Day::new).toList(), unlessTangled());
    }

    @Override
    public Sample visitText(Type.Text type) {
        return texts();
    }

    /** The values that it is declared to have: others are mistakes of the data. */
    @Override
    public Sample visitOneOf(Type.OneOf type) {
        return sample(type.values().stream().<Value>map(Value.Text::new).toList(), unlessTangled());
    }

    private Sample texts() {
        List<String> values = new ArrayList<>(representatives());
        values.addAll(joined());
        uses.domains().forEach(domain -> values.add("kim@" + domain));
        if (!uses.domains().isEmpty()) {
            values.addAll(List.of("kim@" + Value.OTHER + ".example", Value.OTHER));
        }
        values.add(Value.OTHER);
        boolean asked = uses.tests().stream().allMatch(test -> test instanceof Condition.TextIs);
        boolean oneKind = uses.domains().isEmpty() || uses.texts().isEmpty();
        Sample.Reach reach = asked && oneKind ? Sample.Reach.ALL : Sample.Reach.ALL_IF_TESTS_DO;
        return sample(
                values.stream().<Value>map(Value.Text::new).toList(), uses.isTangled() ? Sample.Reach.SOME : reach);
    }

    /** Of texts that the same tests name only the first. */
    private List<String> representatives() {
        Map<Object, String> first = new LinkedHashMap<>();
        uses.texts().forEach((text, tests) -> first.putIfAbsent(tests, text));
        return first.values().stream()
                .filter(text -> !Folding.fold(text).isEmpty())
                .toList();
    }

    /** Texts that pass several tests at once. */
    private List<String> joined() {
        List<String> parts = uses.tests().stream()
                .filter(Condition.TextTest.class::isInstance)
                .map(test -> ((Condition.TextTest) test).values())
                .map(values -> String.join(" ", values))
                .distinct()
                .limit(MOST_PAIRS)
                .toList();
        List<String> joined = new ArrayList<>(parts);
        for (String one : parts) {
            for (String other : parts) {
                if (!one.equals(other)) {
                    joined.add(one + " " + other);
                }
            }
        }
        joined.add(String.join(" ", parts));
        return joined.stream().filter(text -> !text.isBlank()).toList();
    }

    /** What is asked for together, and each two of these. */
    private List<List<String>> wholes() {
        List<List<String>> wholes = uses.tests().stream()
                .filter(Condition.TextTest.class::isInstance)
                .map(test -> (Condition.TextTest) test)
                .filter(test -> test.quantifier() == Quantifier.ALL)
                .map(Condition.TextTest::values)
                .distinct()
                .limit(MOST_PAIRS)
                .toList();
        List<List<String>> all = new ArrayList<>(wholes);
        for (List<String> one : wholes) {
            for (List<String> other : wholes) {
                all.add(Stream.concat(one.stream(), other.stream()).distinct().toList());
            }
        }
        return all;
    }

    @Override
    public Sample visitTextList(Type.TextList type) {
        List<String> single = representatives();
        List<Value> values = new ArrayList<>(List.of(new Value.Texts(List.of())));
        single.forEach(text -> values.add(new Value.Texts(List.of(text))));
        List<String> few = single.subList(0, Math.min(single.size(), MOST_PAIRS));
        for (int one = 0; one < few.size(); one++) {
            for (int other = one + 1; other < few.size(); other++) {
                values.add(new Value.Texts(List.of(few.get(one), few.get(other))));
            }
        }
        wholes().forEach(whole -> values.add(new Value.Texts(whole)));
        values.add(new Value.Texts(List.copyOf(uses.texts().keySet())));
        return sample(values, uses.isTangled() ? Sample.Reach.SOME : Sample.Reach.ALL_IF_TESTS_DO);
    }
}
