package org.meritlang.words;

import static org.meritlang.grammar.MeritLexer.*;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A section of the page: what its words are for. */
enum WordGroup {
    OPENINGS(
            "What a sentence opens with",
            "Elsewhere they are words like any other: `lead score` and `list price` are good names.",
            MODEL,
            TIME_ZONE,
            INCLUDE,
            LEAD_HAS,
            LEAD_DOES,
            LIST,
            DEFINE,
            SCORE,
            GROUP,
            POINTS_BY,
            POINTS_PER,
            RAISE_TO,
            LIMIT_TO,
            GRADE,
            MATRIX,
            DECIDE,
            DISQUALIFY,
            ALERT,
            EXAMPLE,
            EXAMPLES,
            AS_OF,
            LEAD_WITH,
            ACTIVITY,
            EXPECT),
    JOINTS(
            "What joins the parts of a sentence",
            "",
            AND,
            OR,
            NOT,
            WHEN,
            BECAUSE,
            AS_SOON_AS,
            AS,
            FROM,
            OTHERWISE,
            DEFAULT),
    CONDITIONS(
            "Conditions",
            "",
            IS,
            IS_NOT,
            IS_ONE_OF,
            IS_NONE_OF,
            IS_KNOWN,
            IS_UNKNOWN,
            IS_MORE_THAN,
            IS_LESS_THAN,
            IS_AT_LEAST,
            IS_AT_MOST,
            IS_BETWEEN,
            YES,
            NO_VALUE,
            UNKNOWN,
            CONTAINS,
            MENTIONS,
            STARTS_WITH,
            ENDS_WITH,
            RESEMBLES,
            DOES_NOT,
            ANY_OF,
            ALL_OF,
            NONE_OF),
    VALUES(
            "Numbers, and values made of others",
            "",
            TO,
            OR_MORE,
            OR_LESS,
            THOUSAND,
            MILLION,
            BILLION,
            OF,
            DOMAIN_OF,
            LENGTH_OF,
            DAYS_SINCE,
            COUNT_OF,
            COUNT_OF_DIFFERENT,
            SUM_OF,
            AVERAGE_OF,
            HIGHEST_OF,
            LOWEST_OF,
            LATEST_OF,
            ACROSS),
    COUNTS(
            "Activities and counts",
            "",
            NO,
            ANY_ACTIVITY,
            WHERE,
            WITHOUT,
            COUNTING_FROM,
            ON,
            AT_LEAST,
            AT_MOST,
            MORE_THAN,
            LESS_THAN,
            EXACTLY,
            ONCE,
            TWICE,
            TIMES),
    WINDOWS(
            "Windows",
            "",
            IN_THE_LAST,
            IN_THE_NEXT,
            SINCE_THE_LAST,
            SINCE,
            BEFORE,
            AFTER,
            BETWEEN,
            AGO,
            WITHIN,
            TODAY,
            YESTERDAY,
            THIS,
            LAST),
    CLAUSES("Points and their clauses", "", PER, POINTS, UP_TO, DOWN_TO, A, EVERY, EACH, HALVING, LOSING, FADING_OVER),
    UNITS("Units of time", "", SECONDS, MINUTES, HOURS, DAYS, WEEKS, MONTHS, QUARTERS, YEARS),
    TYPES(
            "Types",
            "`yes/no` is a type, too, and so are `seconds`, `minutes`, `hours` and `days`.",
            TYPE_TEXT,
            TYPE_ONE_OF,
            TYPE_NUMBER,
            TYPE_MONEY,
            TYPE_DATE,
            TYPE_LIST_OF_TEXT);

    private final String title;
    private final String remark;
    private final Set<Integer> tokens;

    WordGroup(String title, String remark, int... tokens) {
        this.title = title;
        this.remark = remark;
        this.tokens = Arrays.stream(tokens).boxed().collect(Collectors.toUnmodifiableSet());
    }

    String title() {
        return title;
    }

    /** A sentence below the title; empty where there is nothing to say. */
    String remark() {
        return remark;
    }

    boolean has(int token) {
        return tokens.contains(token);
    }
}
