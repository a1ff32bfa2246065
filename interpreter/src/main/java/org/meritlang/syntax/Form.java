package org.meritlang.syntax;

import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;
import org.meritlang.syntax.PhraseMerger.Place;

/** The forms of sentences and rows, each with the grammar's entry rule for it. */
enum Form {
    MODEL_NAME("`model`", "model \"B2B SaaS\"", MeritParser::modelName),
    TIME_ZONE("`time zone`", "time zone \"Europe/Berlin\"", MeritParser::timeZone),
    INCLUDE("`include`", "include \"lists.merit\"", MeritParser::include),
    LEAD_HAS("`lead has`", "lead has", MeritParser::leadHas),
    LEAD_DOES("`lead does`", "lead does", MeritParser::leadDoes),
    LIST("A list", "list competitors is \"acme.com\", \"globex.com\"", MeritParser::list),
    DEFINE("A definition", "define decision maker as job title mentions \"chief\"", MeritParser::define),
    SCORE("A score", "score fit, 0 to 100", MeritParser::score),
    GROUP("A group", "group mail, up to 10 points", MeritParser::group),
    POINTS("A rule", "+10 when country is \"Germany\"", MeritParser::points),
    POINTS_TABLE("A points table", "points by employees", MeritParser::pointsTable),
    RAISE_TO("`raise to`", "raise to 20 when customer", MeritParser::raiseTo),
    LIMIT_TO("`limit to`", "limit to 20 when bounced", MeritParser::limitTo),
    GRADE("A grade", "grade fit as A from 75, B from 50, C otherwise", MeritParser::grade),
    MATRIX("A matrix", "matrix priority of fit grade and engagement grade", MeritParser::matrix),
    DECIDE("A decision", "decide stage", MeritParser::decide),
    DISQUALIFY("`disqualify`", "disqualify when unsubscribed", MeritParser::disqualify),
    ALERT("An alert", "alert \"call within a day\" as soon as total >= 80", MeritParser::alert),
    EXAMPLE("An example", "example \"a director from Germany\"", MeritParser::example),
    EXAMPLES("`examples`", "examples", MeritParser::examples),

    ATTRIBUTE_ROW("A row of `lead has`", "job title: text", MeritParser::attributeRow, Place.DECLARATION),
    ACTIVITY_ROW("A row of `lead does`", "page visited with url: text", MeritParser::activityRow, Place.DECLARATION),
    POINTS_ROW("A row of a points table", "10 to 49: 5", MeritParser::pointsRow, Place.TABLE_ROW),
    MATRIX_HEADER("The header of a matrix", "|   | 1 | 2 |", MeritParser::matrixHeader, Place.CELLS),
    MATRIX_ROW("A row of a matrix", "| A | hot | warm |", MeritParser::matrixRow, Place.CELLS),
    DECIDE_ROW("A row of a decision", "MQL when total >= 50", MeritParser::decideRow, Place.DECISION),
    AS_OF("`as of`", "as of 2026-11-21", MeritParser::asOf, Place.SENTENCE),
    LEAD_WITH("`lead with`", "lead with job title \"Director\", employees 200", MeritParser::leadWith, Place.FACTS),
    ACTIVITY("`activity`", "activity webinar attended 3 days ago", MeritParser::activityLine, Place.FACTS),
    EXPECT("`expect`", "expect total is 60, not disqualified", MeritParser::expect, Place.SENTENCE),
    EXAMPLES_HEADER("The header of `examples`", "| job title | fit |", MeritParser::examplesHeader, Place.CELLS),
    EXAMPLES_ROW("A row of `examples`", "| \"Director\" | 60 |", MeritParser::examplesRow, Place.VALUE_CELLS);

    private final String subject;
    private final String pattern;
    private final Function<MeritParser, ParserRuleContext> rule;
    private final Place place;
    private final boolean isRow;

    Form(String subject, String pattern, Function<MeritParser, ParserRuleContext> rule) {
        this(subject, pattern, rule, Place.SENTENCE, false);
    }

    Form(String subject, String pattern, Function<MeritParser, ParserRuleContext> rule, Place place) {
        this(subject, pattern, rule, place, true);
    }

    Form(String subject, String pattern, Function<MeritParser, ParserRuleContext> rule, Place place, boolean isRow) {
        this.subject = subject;
        this.pattern = pattern;
        this.rule = rule;
        this.place = place;
        this.isRow = isRow;
    }

    /** How a message that is about this form begins. */
    String subject() {
        return subject;
    }

    /** A sentence of this form, to show how it is written. */
    String pattern() {
        return pattern;
    }

    ParserRuleContext parse(MeritParser parser) {
        return rule.apply(parser);
    }

    /** Where the words of such a sentence stand. */
    Place place() {
        return place;
    }

    /** Whether it stands in a block and is no sentence by itself. */
    boolean isRow() {
        return isRow;
    }

    /** Whether such a sentence begins with a name of its own choice. */
    boolean givesName() {
        return this == LIST || this == DEFINE || this == SCORE || this == GROUP || this == DECIDE;
    }

    /** Whether a colon is the mark of such rows. */
    boolean hasColon() {
        return place == Place.DECLARATION || place == Place.TABLE_ROW;
    }

    /** Whether it is a row of cells, with a bar before, between and behind them. */
    boolean hasCells() {
        return place == Place.CELLS || place == Place.VALUE_CELLS;
    }

    /** Whether it is a line of an example, which words of its own open. */
    boolean isExampleLine() {
        return switch (this) {
            case AS_OF, LEAD_WITH, ACTIVITY, EXPECT -> true;
            case MODEL_NAME,
                    TIME_ZONE,
                    INCLUDE,
                    LEAD_HAS,
                    LEAD_DOES,
                    LIST,
                    DEFINE,
                    SCORE,
                    GROUP,
                    POINTS,
                    POINTS_TABLE,
                    RAISE_TO,
                    LIMIT_TO,
                    GRADE,
                    MATRIX,
                    DECIDE,
                    DISQUALIFY,
                    ALERT,
                    EXAMPLE,
                    EXAMPLES,
                    ATTRIBUTE_ROW,
                    ACTIVITY_ROW,
                    POINTS_ROW,
                    MATRIX_HEADER,
                    MATRIX_ROW,
                    DECIDE_ROW,
                    EXAMPLES_HEADER,
                    EXAMPLES_ROW -> false;
        };
    }

    /** Whether the rules below such a sentence may belong to another score or group than those above it. */
    boolean changesOwner() {
        return switch (this) {
            case SCORE, GROUP, LEAD_HAS, LEAD_DOES, INCLUDE, MATRIX, DECIDE, EXAMPLE, EXAMPLES -> true;
            case MODEL_NAME,
                    TIME_ZONE,
                    LIST,
                    DEFINE,
                    POINTS,
                    POINTS_TABLE,
                    RAISE_TO,
                    LIMIT_TO,
                    GRADE,
                    DISQUALIFY,
                    ALERT,
                    ATTRIBUTE_ROW,
                    ACTIVITY_ROW,
                    POINTS_ROW,
                    MATRIX_HEADER,
                    MATRIX_ROW,
                    DECIDE_ROW,
                    AS_OF,
                    LEAD_WITH,
                    ACTIVITY,
                    EXPECT,
                    EXAMPLES_HEADER,
                    EXAMPLES_ROW -> false;
        };
    }

    /**
     * The form of sentences, or of lines of an example, that an opening token begins.
     *
     * @throws IllegalArgumentException for a token that opens none
     */
    static Form openedBy(int token) {
        return switch (token) {
            case MeritLexer.MODEL -> MODEL_NAME;
            case MeritLexer.TIME_ZONE -> TIME_ZONE;
            case MeritLexer.INCLUDE -> INCLUDE;
            case MeritLexer.LEAD_HAS -> LEAD_HAS;
            case MeritLexer.LEAD_DOES -> LEAD_DOES;
            case MeritLexer.LIST -> LIST;
            case MeritLexer.DEFINE -> DEFINE;
            case MeritLexer.SCORE -> SCORE;
            case MeritLexer.GROUP -> GROUP;
            case MeritLexer.POINTS_BY, MeritLexer.POINTS_PER -> POINTS_TABLE;
            case MeritLexer.RAISE_TO -> RAISE_TO;
            case MeritLexer.LIMIT_TO -> LIMIT_TO;
            case MeritLexer.GRADE -> GRADE;
            case MeritLexer.MATRIX -> MATRIX;
            case MeritLexer.DECIDE -> DECIDE;
            case MeritLexer.DISQUALIFY -> DISQUALIFY;
            case MeritLexer.ALERT -> ALERT;
            case MeritLexer.EXAMPLE -> EXAMPLE;
            case MeritLexer.EXAMPLES -> EXAMPLES;
            case MeritLexer.AS_OF -> AS_OF;
            case MeritLexer.LEAD_WITH -> LEAD_WITH;
            case MeritLexer.ACTIVITY -> ACTIVITY;
            case MeritLexer.EXPECT -> EXPECT;
            default -> throw new IllegalArgumentException("no form opens with token " + token);
        };
    }
}
