package org.meritlang.syntax;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.grammar.MeritParser;
import org.meritlang.grammar.Phrase;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.syntax.Continuation.Literal;
import org.meritlang.syntax.Continuation.NameOf;
import org.meritlang.syntax.Continuation.Role;
import org.meritlang.syntax.Continuation.Words;

/**
 * Says in words, names and values what the types of tokens stand for that may come behind others.
 *
 * @param from where they would begin
 * @param tokens all that stands before them in the sentence or row
 * @param form the form it has, if its words tell
 * @param heading the tokens of the heading that owns a row; else none
 */
record Offers(int from, List<Token> tokens, Optional<Form> form, PhraseMerger.Place place, List<Token> heading) {
    private static final Map<Integer, List<Phrase>> PHRASES =
            PhraseTable.english().phrases().stream().collect(Collectors.groupingBy(Phrase::token));

    Stream<Continuation> of(GrammarWalk.Expected expected) {
        return switch (expected.token()) {
            case org.antlr.v4.runtime.Token.EOF -> Stream.of(new Continuation.End(from));
            case MeritLexer.NAME -> Stream.of(name(expected.rule()));
            case MeritLexer.TEXT -> Stream.of(text());
            case MeritLexer.NUMBER -> Stream.of(new Literal(from, Literal.Kind.NUMBER));
            case MeritLexer.DATE -> Stream.of(new Literal(from, Literal.Kind.DATE));
            case MeritLexer.TYPE_YES_NO -> Stream.of(new Words(from, "yes/no"));
            case MeritLexer.LIST_COMMA -> Stream.of(new Words(from, ","));
            default -> {
                String sign = sign(expected.token());
                yield sign.isEmpty() ? phrases(expected.token()) : Stream.of(new Words(from, sign));
            }
        };
    }

    /** First forms where one may stand here, else the others: behind {@code does not} it is {@code contain}. */
    private Stream<Continuation> phrases(int token) {
        LeftGuards guards = new LeftGuards(tokens, false, place);
        List<Phrase> fitting = PHRASES.getOrDefault(token, List.of()).stream()
                .filter(guards::hold)
                .toList();
        boolean hasFirst =
                fitting.stream().anyMatch(phrase -> phrase.firstForm().isEmpty());
        return fitting.stream()
                .filter(phrase -> phrase.firstForm().isEmpty() == hasFirst)
                .map(phrase -> new Words(from, phrase.text()));
    }

    private Continuation text() {
        return Compared.at(tokens, heading)
                .<Continuation>map(of -> new Continuation.ValueOf(from, of.name(), of.owner()))
                .orElseGet(() -> new Literal(from, Literal.Kind.TEXT));
    }

    private NameOf name(int rule) {
        return switch (rule) {
            case MeritParser.RULE_list,
                    MeritParser.RULE_define,
                    MeritParser.RULE_group,
                    MeritParser.RULE_decide,
                    MeritParser.RULE_attribute,
                    MeritParser.RULE_activityRow,
                    MeritParser.RULE_decideRow -> name(Role.NEW);
            case MeritParser.RULE_score, MeritParser.RULE_grade -> name(Role.SCORE);
            case MeritParser.RULE_matrix -> name(tokens.size() == 1 ? Role.NEW : Role.LABELLING);
            case MeritParser.RULE_label -> name(form.filter(Form::hasCells).isPresent() ? Role.LABEL : Role.NEW);
            case MeritParser.RULE_cell -> name(Role.LABEL);
            case MeritParser.RULE_activityLine -> name(Role.ACTIVITY);
            case MeritParser.RULE_fact -> fact();
            case MeritParser.RULE_clause ->
                new NameOf(from, Role.ATTRIBUTE_OF_ACTIVITY, Compared.countedActivity(tokens));
            case MeritParser.RULE_moment, MeritParser.RULE_without -> name(Role.ATTRIBUTE);
            default -> operand();
        };
    }

    private NameOf name(Role role) {
        return new NameOf(from, role, "");
    }

    private NameOf fact() {
        boolean ofActivity = form.filter(f -> f == Form.ACTIVITY).isPresent() && tokens.size() > 1;
        return ofActivity
                ? new NameOf(from, Role.ATTRIBUTE_OF_ACTIVITY, tokens.get(1).text())
                : name(Role.ATTRIBUTE);
    }

    /** A name that stands in a condition or a number. */
    private NameOf operand() {
        int last = tokens.isEmpty()
                ? MeritLexer.EOF
                : tokens.get(tokens.size() - 1).type();
        Optional<String> where = Compared.activityOfFilter(tokens, heading);
        return switch (last) {
            case MeritLexer.NO,
                    MeritLexer.WITHOUT,
                    MeritLexer.SINCE_THE_LAST,
                    MeritLexer.AFTER,
                    MeritLexer.POINTS_PER,
                    MeritLexer.COUNT_OF,
                    MeritLexer.ACROSS,
                    MeritLexer.PER -> name(Role.ACTIVITY);
            case MeritLexer.SUM_OF,
                    MeritLexer.AVERAGE_OF,
                    MeritLexer.HIGHEST_OF,
                    MeritLexer.LOWEST_OF,
                    MeritLexer.LATEST_OF,
                    MeritLexer.COUNT_OF_DIFFERENT -> name(Role.ATTRIBUTE_OF_ACTIVITY);
            case MeritLexer.IS_ONE_OF,
                    MeritLexer.IS_NONE_OF,
                    MeritLexer.ANY_OF,
                    MeritLexer.ALL_OF,
                    MeritLexer.NONE_OF -> name(Role.LIST);
            case MeritLexer.IS, MeritLexer.IS_NOT, MeritLexer.EQUAL, MeritLexer.NOT_EQUAL ->
                Compared.at(tokens, heading)
                        .map(of -> new NameOf(from, Role.LABEL, of.name()))
                        .orElseGet(() -> name(Role.ANY));
            default ->
                where.map(owner -> new NameOf(from, Role.ATTRIBUTE_OF_ACTIVITY, owner))
                        .orElseGet(() -> name(TokenMeanings.isVerb(last) ? Role.LIST : Role.ANY));
        };
    }

    static String sign(int token) {
        return switch (token) {
            case MeritLexer.PLUS -> "+";
            case MeritLexer.MINUS -> "-";
            case MeritLexer.STAR -> "*";
            case MeritLexer.SLASH -> "/";
            case MeritLexer.PERCENT -> "%";
            case MeritLexer.EQUAL -> "=";
            case MeritLexer.NOT_EQUAL -> "!=";
            case MeritLexer.LESS_OR_EQUAL -> "<=";
            case MeritLexer.GREATER_OR_EQUAL -> ">=";
            case MeritLexer.LESS -> "<";
            case MeritLexer.GREATER -> ">";
            case MeritLexer.LEFT -> "(";
            case MeritLexer.RIGHT -> ")";
            case MeritLexer.COMMA -> ",";
            case MeritLexer.COLON -> ":";
            case MeritLexer.PIPE -> "|";
            default -> "";
        };
    }
}
