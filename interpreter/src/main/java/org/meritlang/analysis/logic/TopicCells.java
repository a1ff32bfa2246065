package org.meritlang.analysis.logic;

import static org.meritlang.data.Truth.FALSE;
import static org.meritlang.data.Truth.TRUE;
import static org.meritlang.data.Truth.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meritlang.data.Truth;
import org.meritlang.model.Condition;
import org.meritlang.model.Labelling;
import org.meritlang.model.NumberExpression;
import org.meritlang.model.Windows;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.AggregateKind;

/** In which ways the tests about one topic can come out together. */
final class TopicCells {
    private static final int MOST_VALUES = 400;

    private final List<Attribute> attributes;
    private final List<Labelling> labellings;

    TopicCells(List<Attribute> attributes, List<Labelling> labellings) {
        this.attributes = attributes;
        this.labellings = labellings;
    }

    /**
     * The truths of these tests, in their order.
     *
     * @return empty where there are too many ways to think about
     */
    Optional<List<byte[]>> of(Topic topic, List<Condition> tests) {
        if (topic instanceof Topic.OfAttribute attribute) {
            return ofAttribute(attribute.attribute(), tests);
        }
        if (topic instanceof Topic.OfNumber number) {
            return Optional.of(ofNumber(number.number(), tests));
        }
        if (topic instanceof Topic.OfText) {
            return ofText(tests, false);
        }
        if (topic instanceof Topic.OfActivity) {
            return ActivityCells.of(tests);
        }
        if (topic instanceof Topic.OfTwo) {
            return Optional.of(ofTwo(tests));
        }
        return topic instanceof Topic.OfLabelling labelling
                ? Optional.of(ofLabelling(labellings.get(labelling.labelling()), tests))
                : Optional.of(ofItself(tests));
    }

    private static List<byte[]> ofItself(List<Condition> tests) {
        boolean always = tests.get(0) instanceof Condition.Disqualified;
        return (always ? TruthCells.ofOne(TRUE, FALSE) : TruthCells.ofOne(TRUE, FALSE, UNKNOWN)).cells();
    }

    private Optional<List<byte[]>> ofAttribute(int attribute, List<Condition> tests) {
        Type type = attributes.get(attribute).type();
        boolean isText = type instanceof Type.Text || type instanceof Type.OneOf;
        if (!isText && tests.stream().allMatch(test -> test instanceof Condition.NumberTest || isKnown(test))) {
            return Optional.of(numbers(tests, false, Optional.empty(), true));
        }
        if (type instanceof Type.Date) {
            return withUnknown(tests, DateCells.of(tests));
        }
        if (type instanceof Type.YesNo) {
            return withUnknown(tests, Optional.of(List.of(all(tests, TRUE), knownOnly(tests))));
        }
        return ofText(tests, type instanceof Type.TextList);
    }

    private static boolean isKnown(Condition test) {
        return test instanceof Condition.KnownAttribute
                || test instanceof Condition.KnownText
                || test instanceof Condition.KnownNumber;
    }

    private static byte[] all(List<Condition> tests, byte truth) {
        byte[] truths = new byte[tests.size()];
        Arrays.fill(truths, truth);
        return truths;
    }

    /** Where nothing but being known is true. */
    private static byte[] knownOnly(List<Condition> tests) {
        byte[] truths = new byte[tests.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = Truth.of(isKnown(tests.get(i)));
        }
        return truths;
    }

    /** Where the value is unknown. */
    private static byte[] unknown(List<Condition> tests) {
        byte[] truths = new byte[tests.size()];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = isKnown(tests.get(i)) ? FALSE : UNKNOWN;
        }
        return truths;
    }

    private static Optional<List<byte[]>> withUnknown(List<Condition> tests, Optional<List<byte[]>> known) {
        return known.map(cells -> {
            List<byte[]> all = new ArrayList<>(cells);
            all.add(unknown(tests));
            return all;
        });
    }

    private static List<byte[]> ofNumber(NumberExpression number, List<Condition> tests) {
        boolean isShown = number instanceof NumberExpression.OfScore || number instanceof NumberExpression.Earlier;
        boolean isCount = number instanceof NumberExpression.Aggregate aggregate
                && (aggregate.kind() == AggregateKind.COUNT || aggregate.kind() == AggregateKind.COUNT_OF_DIFFERENT);
        boolean isWhole = isCount || number instanceof NumberExpression.DaysSince;
        Optional<BigDecimal> least = isCount ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        return numbers(tests, isWhole, least, !isShown && !isNeverUnknown(number));
    }

    /** Over nothing, counts and sums are 0; they are unknown only where a window hangs on an unknown date. */
    private static boolean isNeverUnknown(NumberExpression number) {
        return number instanceof NumberExpression.Aggregate aggregate
                && (aggregate.kind() == AggregateKind.COUNT
                        || aggregate.kind() == AggregateKind.COUNT_OF_DIFFERENT
                        || aggregate.kind() == AggregateKind.SUM)
                && !Windows.hangOnLead(aggregate.occurrences());
    }

    private static List<byte[]> numbers(
            List<Condition> tests, boolean whole, Optional<BigDecimal> least, boolean mayBeUnknown) {
        List<BigDecimal> constants = constants(tests);
        TruthCells.Builder cells = new TruthCells.Builder(tests.size());
        for (BigDecimal sample : SampleNumbers.of(constants, whole, least)) {
            cells.add(with(sample, tests, knownOnly(tests)));
        }
        if (mayBeUnknown) {
            cells.add(unknown(tests));
        }
        return cells.build().cells();
    }

    private static List<BigDecimal> constants(List<Condition> tests) {
        return tests.stream()
                .filter(Condition.NumberTest.class::isInstance)
                .map(test -> constant((Condition.NumberTest) test))
                .toList();
    }

    /** These truths, and those of the tests of a number that is this one. */
    private static byte[] with(BigDecimal number, List<Condition> tests, byte[] truths) {
        byte[] all = truths.clone();
        for (int i = 0; i < all.length; i++) {
            if (tests.get(i) instanceof Condition.NumberTest test) {
                all[i] = Truth.of(test.relation().holds(number.compareTo(constant(test))));
            }
        }
        return all;
    }

    private static BigDecimal constant(Condition.NumberTest test) {
        if (test.right() instanceof NumberExpression.Constant constant) {
            return constant.value();
        }
        throw new IllegalArgumentException("compared with no constant: " + test);
    }

    private static List<byte[]> ofTwo(List<Condition> tests) {
        TruthCells.Builder cells = new TruthCells.Builder(tests.size());
        boolean isOne = tests.stream().allMatch(test -> ofItself((Condition.NumberTest) test));
        for (int order = isOne ? 0 : -1; order <= (isOne ? 0 : 1); order++) {
            byte[] truths = new byte[tests.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = Truth.of(
                        ((Condition.NumberTest) tests.get(i)).relation().holds(order));
            }
            cells.add(truths);
        }
        return cells.addAll(UNKNOWN).build().cells();
    }

    /** Whether a number is compared with itself. */
    private static boolean ofItself(Condition.NumberTest test) {
        return test.left().equals(test.right());
    }

    private static List<byte[]> ofLabelling(Labelling labelling, List<Condition> tests) {
        TruthCells.Builder cells = new TruthCells.Builder(tests.size());
        for (String label : labelling.labels()) {
            byte[] truths = new byte[tests.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = Truth.of(((Condition.LabelIs) tests.get(i)).labels().contains(label));
            }
            cells.add(truths);
        }
        return cells.build().cells();
    }

    private static Optional<List<byte[]>> ofText(List<Condition> tests, boolean isList) {
        List<Condition> lengths = tests.stream().filter(TextLengths::areAskedBy).toList();
        List<Integer> places = IntStream.range(0, tests.size())
                .filter(i -> !isKnown(tests.get(i)) && !TextLengths.areAskedBy(tests.get(i)))
                .boxed()
                .toList();
        if (places.isEmpty() && !lengths.isEmpty()) {
            return Optional.of(numbers(tests, true, Optional.of(BigDecimal.ZERO), true));
        }
        if (places.size() < 2 && lengths.isEmpty()) {
            return withUnknown(tests, Optional.of(List.of(all(tests, TRUE), knownOnly(tests))));
        }
        List<String> values = isList ? List.of() : TextLogic.values(tests);
        if (values.size() > MOST_VALUES) {
            return Optional.empty();
        }
        TruthCells.Builder cells = new TruthCells.Builder(tests.size());
        for (String value : values) {
            byte[] truths = knownOnly(tests);
            places.forEach(i -> truths[i] = Truth.of(TextLogic.passes(value, tests.get(i))));
            for (BigDecimal length : TextLengths.of(value, constants(lengths))) {
                cells.add(with(length, tests, truths));
            }
        }
        Optional<List<byte[]>> others = otherTexts(tests, places, isList);
        return withUnknown(tests, others.map(more -> {
            more.forEach(cells::add);
            return cells.build().cells();
        }));
    }

    /** Texts that no test names in full. */
    private static Optional<List<byte[]>> otherTexts(List<Condition> tests, List<Integer> places, boolean isList) {
        List<TruthCells> groups = new ArrayList<>();
        List<int[]> own = new ArrayList<>();
        List<Integer> lengths = IntStream.range(0, tests.size())
                .filter(i -> TextLengths.areAskedBy(tests.get(i)))
                .boxed()
                .toList();
        if (!lengths.isEmpty()) {
            List<Condition> asked = lengths.stream().map(tests::get).toList();
            groups.add(new TruthCells(asked.size(), numbers(asked, true, Optional.of(BigDecimal.ZERO), false)));
            own.add(lengths.stream().mapToInt(Integer::intValue).toArray());
        }
        for (int i = 0; i < tests.size(); i++) {
            if (lengths.contains(i)) {
                continue;
            }
            boolean isValue = tests.get(i) instanceof Condition.TextIs && !isList;
            groups.add(
                    isKnown(tests.get(i))
                            ? TruthCells.ofOne(TRUE)
                            : isValue ? TruthCells.ofOne(FALSE) : TruthCells.ofOne(TRUE, FALSE));
            own.add(new int[] {i});
        }
        Joined.Conflict conflict = (one, truth, other, otherTruth) -> {
            if (truth != TRUE || !places.contains(one) || !places.contains(other)) {
                return false;
            }
            Condition test = tests.get(one);
            Condition with = tests.get(other);
            boolean isNamed = with instanceof Condition.TextIs && !isList;
            return otherTruth == TRUE
                    ? !isList && TextLogic.exclude(test, with)
                    : !isNamed && TextLogic.implies(test, with);
        };
        return Joined.of(groups, own, conflict);
    }
}
