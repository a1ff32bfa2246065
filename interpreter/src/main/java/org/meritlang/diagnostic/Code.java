package org.meritlang.diagnostic;

/**
 * The stable codes of all diagnostics, by phase: M01 words and sentences, M02 names and types, M03
 * suspicious rules, M04 data. A code is never given to another thing.
 */
public enum Code {
    NOT_UTF_8("M0101", Severity.ERROR),
    FILE_TOO_LARGE("M0102", Severity.ERROR),
    STRANGE_CHARACTER("M0103", Severity.ERROR),
    MISSPELT_WORD("M0104", Severity.ERROR),
    MISSING_WORD("M0105", Severity.ERROR),
    SWAPPED_WORDS("M0106", Severity.ERROR),
    MISSING_QUOTE("M0107", Severity.ERROR),
    NOT_UNDERSTOOD("M0108", Severity.ERROR),
    AND_MIXED_WITH_OR("M0110", Severity.ERROR),
    NEGATIVE_BEFORE_SEVERAL("M0111", Severity.ERROR),
    COMMA_IN_NUMBER("M0112", Severity.ERROR),
    NUMBER_OUT_OF_BOUNDS("M0113", Severity.ERROR),
    DATE_NOT_ISO("M0114", Severity.ERROR),
    NESTED_TOO_DEEP("M0115", Severity.ERROR),
    UNBALANCED_PARENTHESIS("M0116", Severity.ERROR),
    MISLEADING_INDENTATION("M0117", Severity.ERROR),
    ROW_WITHOUT_HEADING("M0118", Severity.ERROR),
    SUPERFLUOUS_WORD("M0119", Severity.ERROR),
    ANOTHER_WAY_TO_SAY_IT("M0120", Severity.ERROR),
    OPERATOR_OR_NAME("M0121", Severity.ERROR),
    POINT_BEFORE_THREE_DIGITS("M0122", Severity.WARNING),
    NUMBER_IN_NAME("M0123", Severity.ERROR),
    HEADING_WITHOUT_ROWS("M0125", Severity.ERROR),
    CLAUSE_OUT_OF_PLACE("M0126", Severity.ERROR),
    ROW_OF_ANOTHER_LENGTH("M0127", Severity.ERROR),

    FILE_NOT_FOUND("M0201", Severity.ERROR),
    INCLUDE_CIRCLE("M0202", Severity.ERROR),
    UNKNOWN_NAME("M0203", Severity.ERROR),
    BARE_TEXT("M0204", Severity.ERROR),
    WRONG_TYPE("M0205", Severity.ERROR),
    TYPES_DISAGREE("M0206", Severity.ERROR),
    DUPLICATE_NAME("M0207", Severity.ERROR),
    DUPLICATE_SENTENCE("M0208", Severity.ERROR),
    CIRCLE("M0209", Severity.ERROR),
    OUTSIDE_FOLDER("M0210", Severity.ERROR),
    LIMITS_WRONG_WAY_ROUND("M0211", Severity.ERROR),
    UNREACHABLE_ROW("M0212", Severity.ERROR),
    NO_OWNER("M0213", Severity.ERROR),
    BEFORE_FIRST_SCORE("M0214", Severity.ERROR),
    FORMULA_BESIDE_RULES("M0215", Severity.ERROR),
    GRADE_THRESHOLDS("M0216", Severity.ERROR),
    OTHERWISE_REQUIRED("M0217", Severity.ERROR),
    NOT_A_LISTED_VALUE("M0218", Severity.ERROR),
    UNKNOWN_TIME_ZONE("M0219", Severity.ERROR),
    ONLY_IN_MAIN_FILE("M0220", Severity.ERROR),
    IMPOSSIBLE_DATE("M0221", Severity.ERROR),
    DUPLICATE_COLUMN("M0222", Severity.ERROR),
    NOTHING_TO_AGE("M0223", Severity.ERROR),
    EMPTY_TEXT("M0224", Severity.ERROR),
    OUTPUT_WINS_OVER_COLUMN("M0225", Severity.NOTE),
    UNKNOWN_TYPE("M0226", Severity.ERROR),
    UNREADABLE_DEFAULT("M0227", Severity.ERROR),
    COUNT_OUT_OF_BOUNDS("M0228", Severity.ERROR),
    NOTHING_TO_SCORE("M0229", Severity.ERROR),
    COLUMN_AND_ACTIVITY("M0230", Severity.ERROR),
    WINDOW_BEHIND_SEVERAL("M0231", Severity.ERROR),
    NOT_AN_ACTIVITY("M0232", Severity.ERROR),
    NO_LABELS("M0240", Severity.ERROR),
    LABELS_MISSING("M0241", Severity.ERROR),
    DISQUALIFIED_AS_LABEL("M0242", Severity.ERROR),
    NOT_AN_EARLIER_OUTPUT("M0243", Severity.ERROR),
    NOTHING_EXPECTED("M0244", Severity.ERROR),
    SECOND_AS_OF("M0245", Severity.ERROR),
    AS_OF_REQUIRED("M0246", Severity.ERROR),
    LATER_THAN_AS_OF("M0247", Severity.ERROR),
    NO_FACT("M0248", Severity.ERROR),
    VALUE_MISFITS("M0249", Severity.ERROR),
    UNKNOWN_ALERT("M0250", Severity.ERROR),
    LOOKS_BACK_TOO_OFTEN("M0251", Severity.ERROR),

    KEEPS_ITS_POINTS("M0301", Severity.WARNING),
    UNDATED_SILENCE("M0302", Severity.WARNING),
    NAME_LIKE_OUTPUT("M0303", Severity.WARNING),
    EMPTY_LIST("M0304", Severity.WARNING),
    QUOTES_IN_LIST("M0305", Severity.WARNING),

    LABEL_OUT_OF_REACH("M0310", Severity.WARNING),
    SCORE_OUT_OF_REACH("M0311", Severity.WARNING),
    SCORE_ALWAYS_THERE("M0312", Severity.WARNING),
    LABEL_OF_NOBODY("M0313", Severity.WARNING),
    CELLS_OUT_OF_REACH("M0314", Severity.WARNING),
    NEVER_AT_ONCE("M0315", Severity.WARNING),
    WEIGHTS("M0316", Severity.WARNING),
    MORE_EARNS_LESS("M0317", Severity.WARNING),
    FRESHER_EARNS_LESS("M0318", Severity.WARNING),
    ONLY_DISQUALIFIED("M0319", Severity.WARNING),

    NEVER_HOLDS("M0330", Severity.WARNING),
    ALWAYS_HOLDS("M0331", Severity.WARNING),
    ADDS_NOTHING("M0332", Severity.WARNING),
    ROW_TAKES_NOBODY("M0333", Severity.WARNING),
    DISQUALIFIED_ANYWAY("M0334", Severity.WARNING),
    GAP_BETWEEN_ROWS("M0335", Severity.WARNING),
    ROWS_OVERLAP("M0336", Severity.WARNING),
    UNUSED_NAME("M0337", Severity.WARNING),
    MATCHES_INSIDE_WORDS("M0338", Severity.WARNING),
    LABEL_LIKE_KEYWORD("M0339", Severity.WARNING),
    SILENCES_NOTHING("M0340", Severity.NOTE),
    SAME_RULE("M0341", Severity.WARNING),
    IDLE_BOUND("M0342", Severity.WARNING),

    HELD_FOR_NO_LEAD("M0430", Severity.WARNING),
    ALMOST_A_VALUE("M0431", Severity.WARNING),
    MATCHED_INSIDE_WORDS("M0432", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Code(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** What users see, such as {@code M0203}. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }
}
