package org.meritlang.syntax;

import java.util.stream.Collectors;

/** Writes rows of blocks on one line, in their one canonical way. */
final class RowWording {
    private static final TestWording TESTS = new TestWording();
    private static final TypeWording TYPES = new TypeWording();

    private RowWording() {}

    static String of(Row.AttributeRow row) {
        return Wording.of(row.name()) + ": " + row.type().accept(TYPES)
                + row.defaultValue().map(v -> ", default " + Wording.of(v)).orElse("");
    }

    static String of(Row.ActivityRow row) {
        String attributes = row.attributes().stream().map(RowWording::of).collect(Collectors.joining(", "));
        return Wording.of(row.name()) + (attributes.isEmpty() ? "" : " with " + attributes);
    }

    /** What a row of a decision says behind its label. */
    static String goingOn(Row.DecideRow row) {
        return row.condition()
                .map(condition -> "when " + Wording.of(condition) + SentenceWording.because(row.because()))
                .orElse("otherwise");
    }

    /** What a row of a points table asks, without its colon. */
    static String of(RowTest test) {
        return test.accept(TESTS);
    }

    private static final class TestWording implements RowTest.Visitor<String> {
        @Override
        public String visitNumberRange(RowTest.NumberRange range) {
            return Wording.of(range.low()) + " to " + Wording.of(range.high());
        }

        @Override
        public String visitBound(RowTest.Bound bound) {
            String value = Wording.of(bound.bound());
            return switch (bound.relation()) {
                case LESS -> "under " + value;
                case LESS_OR_EQUAL -> "up to " + value;
                case MORE -> "over " + value;
                case MORE_OR_EQUAL -> value + " or more";
                case EQUAL, NOT_EQUAL -> value;
            };
        }

        @Override
        public String visitValues(RowTest.Values values) {
            return Wording.joined(values.values(), ", ");
        }

        @Override
        public String visitRest(RowTest.Rest rest) {
            return Wording.of(rest.condition());
        }

        @Override
        public String visitUnknown(RowTest.Unknown unknown) {
            return "unknown";
        }

        @Override
        public String visitOtherwise(RowTest.Otherwise otherwise) {
            return "otherwise";
        }
    }

    private static final class TypeWording implements TypeName.Visitor<String> {
        @Override
        public String visitText(TypeName.Text text) {
            return "text";
        }

        @Override
        public String visitOneOf(TypeName.OneOf oneOf) {
            return "one of " + Wording.joined(oneOf.values(), ", ");
        }

        @Override
        public String visitNumber(TypeName.Number number) {
            return number.money() ? "money" : "number";
        }

        @Override
        public String visitYesNo(TypeName.YesNo yesNo) {
            return "yes/no";
        }

        @Override
        public String visitDate(TypeName.Date date) {
            return "date";
        }

        @Override
        public String visitTextList(TypeName.TextList list) {
            return "list of text";
        }

        @Override
        public String visitAmount(TypeName.Amount amount) {
            return amount.unit().plural();
        }
    }
}
