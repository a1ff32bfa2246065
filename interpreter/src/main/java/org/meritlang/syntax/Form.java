package org.meritlang.syntax;

import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;
import org.meritlang.syntax.PhraseMerger.Place;

/** The forms of sentences and rows, each with the grammar's entry rule for it. */
enum Form {
    MODEL_NAME("`model`", "model \"B2B SaaS\"", MeritParser.RULE_modelName, MeritParser::modelName),
    TIME_ZONE("`time zone`", "time zone \"Europe/Berlin\"", MeritParser.RULE_timeZone, MeritParser::timeZone),
    INCLUDE("`include`", "include \"lists.merit\"", MeritParser.RULE_include, MeritParser::include),
    LEAD_HAS("`lead has`", "lead has", MeritParser.RULE_leadHas, MeritParser::leadHas),
    LEAD_DOES("`lead does`", "lead does", MeritParser.RULE_leadDoes, MeritParser::leadDoes),
    LIST("A list", "list competitors is \"acme.com\", \"globex.com\"", MeritParser.RULE_list, MeritParser::list),
    DEFINE(
            "A definition",
            "define decision maker as job title mentions \"chief\"",
            MeritParser.RULE_define,
            MeritParser::define),
    SCORE("A score", "score fit, 0 to 100", MeritParser.RULE_score, MeritParser::score),
    GROUP("A group", "group mail, up to 10 points", MeritParser.RULE_group, MeritParser::group),
    POINTS("A rule", "+10 when country is \"Germany\"", MeritParser.RULE_points, MeritParser::points),
    POINTS_TABLE("A points table", "points by employees", MeritParser.RULE_pointsTable, MeritParser::pointsTable),
    RAISE_TO("`raise to`", "raise to 20 when customer", MeritParser.RULE_raiseTo, MeritParser::raiseTo),
    LIMIT_TO("`limit to`", "limit to 20 when bounced", MeritParser.RULE_limitTo, MeritParser::limitTo),
    GRADE("A grade", "grade fit as A from 75, B from 50, C otherwise", MeritParser.RULE_grade, MeritParser::grade),
    MATRIX(
            "A matrix",
            "matrix priority of fit grade and engagement grade",
            MeritParser.RULE_matrix,
            MeritParser::matrix),
    DECIDE("A decision", "decide stage", MeritParser.RULE_decide, MeritParser::decide),
    DISQUALIFY("`disqualify`", "disqualify when unsubscribed", MeritParser.RULE_disqualify, MeritParser::disqualify),
    ALERT("An alert", "alert \"call within a day\" as soon as total >= 80", MeritParser.RULE_alert, MeritParser::alert),
    EXAMPLE("An example", "example \"a director from Germany\"", MeritParser.RULE_example, MeritParser::example),
    EXAMPLES("`examples`", "examples", MeritParser.RULE_examples, MeritParser::examples),

    ATTRIBUTE_ROW(
            "A row of `lead has`",
            "job title: text",
            MeritParser.RULE_attributeRow,
            MeritParser::attributeRow,
            Place.DECLARATION),
    ACTIVITY_ROW(
            "A row of `lead does`",
            "page visited with url: text",
            MeritParser.RULE_activityRow,
            MeritParser::activityRow,
            Place.DECLARATION),
    POINTS_ROW(
            "A row of a points table",
            "10 to 49: 5",
            MeritParser.RULE_pointsRow,
            MeritParser::pointsRow,
            Place.TABLE_ROW),
    MATRIX_HEADER(
            "The header of a matrix",
            "|   | 1 | 2 |",
            MeritParser.RULE_matrixHeader,
            MeritParser::matrixHeader,
            Place.CELLS),
    MATRIX_ROW(
            "A row of a matrix", "| A | hot | warm |", MeritParser.RULE_matrixRow, MeritParser::matrixRow, Place.CELLS),
    DECIDE_ROW(
            "A row of a decision",
            "MQL when total >= 50",
            MeritParser.RULE_decideRow,
            MeritParser::decideRow,
            Place.DECISION),
    AS_OF("`as of`", "as of 2026-11-21", MeritParser.RULE_asOf, MeritParser::asOf, Place.SENTENCE),
    LEAD_WITH(
            "`lead with`",
            "lead with job title \"Director\", employees 200",
            MeritParser.RULE_leadWith,
            MeritParser::leadWith,
            Place.FACTS),
    ACTIVITY(
            "`activity`",
            "activity webinar attended 3 days ago",
            MeritParser.RULE_activityLine,
            MeritParser::activityLine,
            Place.FACTS),
    EXPECT(
            "`expect`",
            "expect total is 60, not disqualified",
            MeritParser.RULE_expect,
            MeritParser::expect,
            Place.SENTENCE),
    EXAMPLES_HEADER(
            "The header of `examples`",
            "| job title | fit |",
            MeritParser.RULE_examplesHeader,
            MeritParser::examplesHeader,
            Place.CELLS),
    EXAMPLES_ROW(
            "A row of `examples`",
            "| \"Director\" | 60 |",
            MeritParser.RULE_examplesRow,
            MeritParser::examplesRow,
            Place.VALUE_CELLS);

    private final String subject;
    private final String pattern;
    private final int rule;
    private final Function<MeritParser, ParserRuleContext> parse;
    private final Place place;
    private final boolean isRow;

    Form(String subject, String pattern, int rule, Function<MeritParser, ParserRuleContext> parse) {
        this(subject, pattern, rule, parse, Place.SENTENCE, false);
    }

    Form(String subject, String pattern, int rule, Function<MeritParser, ParserRuleContext> parse, Place place) {
        this(subject, pattern, rule, parse, place, true);
    }

    Form(
            String subject,
            String pattern,
            int rule,
            Function<MeritParser, ParserRuleContext> parse,
            Place place,
            boolean isRow) {
        this.subject = subject;
        this.pattern = pattern;
        this.rule = rule;
        this.parse = parse;
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
        return parse.apply(parser);
    }

    /** The number of its entry rule in the grammar. */
    int rule() {
        return rule;
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
