package org.meritlang.syntax;

/** Signs that other languages use, and what Merit says instead. */
final class Strangers {
    private Strangers() {}

    /** What to write instead of a sign, or nothing where that is anybody's guess. */
    static String insteadOf(String sign) {
        return switch (sign) {
            case "&" -> "say `and`";
            case "!" -> "say `not`";
            case "." -> "a sentence ends with its line, without a point";
            case "?" -> "a condition is written without a question mark";
            case "'", "\u2018", "\u2019", "`" -> "text stands in double quotes, like \"Germany\"";
            case "\\" -> "it only escapes a quote within a text";
            case "{", "}" -> "parentheses `( )` group conditions";
            case "[", "]" -> "a name in brackets begins with `[` and ends with `]` on the same line";
            default -> "";
        };
    }
}
