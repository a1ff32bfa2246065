package org.meritlang.check;

import java.util.List;
import org.meritlang.schema.Type;
import org.meritlang.syntax.Expression.TextLiteral;
import org.meritlang.syntax.TypeName;

/** From types as written to types as known, and back to words. */
final class Types {
    private Types() {}

    static Type of(TypeName written) {
        if (written instanceof TypeName.Text) {
            return new Type.Text();
        }
        if (written instanceof TypeName.OneOf oneOf) {
            List<String> values =
                    oneOf.values().stream().map(TextLiteral::value).toList();
            return new Type.OneOf(values);
        }
        if (written instanceof TypeName.Number) {
            return new Type.Number();
        }
        if (written instanceof TypeName.YesNo) {
            return new Type.YesNo();
        }
        if (written instanceof TypeName.Date) {
            return new Type.Date();
        }
        if (written instanceof TypeName.TextList) {
            return new Type.TextList();
        }
        if (written instanceof TypeName.Amount amount) {
            return new Type.Amount(amount.unit());
        }
        throw new IllegalArgumentException("not a type: " + written);
    }

    /** What messages call a thing of this type: {@code a number}. */
    static String withArticle(Type type) {
        if (type instanceof Type.Text || type instanceof Type.OneOf) {
            return "text";
        }
        if (type instanceof Type.Number) {
            return "a number";
        }
        if (type instanceof Type.YesNo) {
            return "yes or no";
        }
        if (type instanceof Type.Date) {
            return "a date";
        }
        if (type instanceof Type.TextList) {
            return "a list of texts";
        }
        if (type instanceof Type.Amount amount) {
            return "a number of " + amount.unit().plural();
        }
        throw new IllegalArgumentException("not a type: " + type);
    }
}
