package org.meritlang.check;

import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.TypeName;

/** From types as written to types as known, and back to words. */
final class Types {
    private static final Known KNOWN = new Known();
    private static final WithArticle WITH_ARTICLE = new WithArticle();

    private Types() {}

    static Type of(TypeName written) {
        return written.accept(KNOWN);
    }

    /** What messages call a thing of this type: {@code a number}. */
    static String withArticle(Type type) {
        return type.accept(WITH_ARTICLE);
    }

    private static final class Known implements TypeName.Visitor<Type> {
        @Override
        public Type visitText(TypeName.Text text) {
            return new Type.Text();
        }

        @Override
        public Type visitOneOf(TypeName.OneOf oneOf) {
            return new Type.OneOf(
                    oneOf.values().stream().map(TextLiteral::value).toList());
        }

        @Override
        public Type visitNumber(TypeName.Number number) {
            return new Type.Number();
        }

        @Override
        public Type visitYesNo(TypeName.YesNo yesNo) {
            return new Type.YesNo();
        }

        @Override
        public Type visitDate(TypeName.Date date) {
            return new Type.Date();
        }

        @Override
        public Type visitTextList(TypeName.TextList list) {
            return new Type.TextList();
        }

        @Override
        public Type visitAmount(TypeName.Amount amount) {
            return new Type.Amount(amount.unit());
        }
    }

    private static final class WithArticle implements Type.Visitor<String> {
        @Override
        public String visitText(Type.Text text) {
            return "text";
        }

        @Override
        public String visitOneOf(Type.OneOf oneOf) {
            return "text";
        }

        @Override
        public String visitNumber(Type.Number number) {
            return "a number";
        }

        @Override
        public String visitYesNo(Type.YesNo yesNo) {
            return "yes or no";
        }

        @Override
        public String visitDate(Type.Date date) {
            return "a date";
        }

        @Override
        public String visitTextList(Type.TextList list) {
            return "a list of texts";
        }

        @Override
        public String visitAmount(Type.Amount amount) {
            return "a number of " + amount.unit().plural();
        }
    }
}
