package org.meritlang.syntax;

import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;

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
    DISQUALIFY("`disqualify`", "disqualify when unsubscribed", MeritParser::disqualify),
    ATTRIBUTE_ROW("A row of `lead has`", "job title: text", MeritParser::attributeRow),
    ACTIVITY_ROW("A row of `lead does`", "page visited with url: text", MeritParser::activityRow),
    POINTS_ROW("A row of a points table", "10 to 49: 5", MeritParser::pointsRow);

    private final String subject;
    private final String pattern;
    private final Function<MeritParser, ParserRuleContext> rule;

    Form(String subject, String pattern, Function<MeritParser, ParserRuleContext> rule) {
        this.subject = subject;
        this.pattern = pattern;
        this.rule = rule;
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
    PhraseMerger.Place place() {
        return switch (this) {
            case ATTRIBUTE_ROW, ACTIVITY_ROW -> PhraseMerger.Place.DECLARATION;
            case POINTS_ROW -> PhraseMerger.Place.TABLE_ROW;
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
                    DISQUALIFY -> PhraseMerger.Place.SENTENCE;
        };
    }

    /** Whether the rules below such a sentence may belong to another score or group than those above it. */
    boolean changesOwner() {
        return switch (this) {
            case SCORE, GROUP, LEAD_HAS, LEAD_DOES, INCLUDE -> true;
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
                    ATTRIBUTE_ROW,
                    ACTIVITY_ROW,
                    POINTS_ROW -> false;
        };
    }

    /**
     * The form of sentences that an opening token begins.
     *
     * @throws IllegalArgumentException for the opening of a form that only later versions read
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
            case MeritLexer.DISQUALIFY -> DISQUALIFY;
            default -> throw new IllegalArgumentException("no form opens with token " + token);
        };
    }
}
