package org.meritlang.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritlang.change.Rename.What;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Sentence;
import org.meritlang.syntax.parts.Children;

/** What names stand for in a model without errors. */
final class Naming {
    /** What points go to where nothing else is said, and what every model has. */
    static final String TOTAL = "total";

    private static final String DISQUALIFIED = "disqualified";
    static final String GRADE = " grade";

    private final Map<String, Named> named = new HashMap<>();
    private final Map<String, Expression> definitions = new HashMap<>();

    /**
     * What a name stands for.
     *
     * @param rest what the language adds to the name of the thing
     */
    record Named(Thing thing, String rest) {
        /** Whether it has labels. */
        boolean isLabelled() {
            return thing.what() == What.MATRIX || thing.what() == What.DECISION || !rest.isEmpty();
        }
    }

    Naming(List<Piece> pieces) {
        put(What.SCORE, TOTAL);
        for (Piece piece : pieces) {
            Sentence sentence = piece.sentence();
            if (sentence instanceof Sentence.ScoreHeading score) {
                put(What.SCORE, score.name().key());
            } else if (sentence instanceof Sentence.ScoreFormula score) {
                put(What.SCORE, score.name().key());
            } else if (sentence instanceof Sentence.Grade grade) {
                Thing score = new Thing(What.SCORE, grade.score().key());
                named.put(Spelling.key(grade.score().text() + GRADE), new Named(score, GRADE));
            } else if (sentence instanceof Sentence.Matrix matrix) {
                put(What.MATRIX, matrix.name().key());
            } else if (sentence instanceof Sentence.Decide decide) {
                put(What.DECISION, decide.name().key());
            } else if (sentence instanceof Sentence.Define define) {
                put(What.DEFINITION, define.name().key());
                definitions.put(define.name().key(), define.body());
            } else if (sentence instanceof Sentence.ListOf list) {
                put(What.LIST, list.name().key());
            } else if (sentence instanceof Sentence.ListFrom list) {
                put(What.LIST, list.name().key());
            }
        }
    }

    private void put(What what, String key) {
        named.put(key, new Named(new Thing(what, key), ""));
    }

    /** What a name stands for outside filters of activities; empty for a word of the language. */
    Optional<Named> find(String key) {
        return key.equals(DISQUALIFIED)
                ? Optional.empty()
                : Optional.of(named.getOrDefault(key, new Named(new Thing(What.FACT, key), "")));
    }

    /** Whether the model itself gives this name. */
    boolean gives(String key) {
        return named.containsKey(key);
    }

    /**
     * The output whose labels a value is compared with; empty where it is compared with none.
     *
     * @param subject of the table that the expression stands in, if it does
     */
    Optional<Thing> labelling(Expression left, Optional<Expression> subject) {
        Expression inner = left;
        while (inner instanceof Expression.Parenthesized parenthesized) {
            inner = parenthesized.inner();
        }
        if (inner instanceof Expression.Subject && subject.isPresent()) {
            return labelling(subject.get(), Optional.empty());
        }
        Optional<String> key = inner instanceof Expression.NameUse use
                ? Optional.of(use.name().key())
                : inner instanceof Expression.Earlier earlier
                        ? Optional.of(earlier.output().key())
                        : Optional.empty();
        return key.flatMap(this::find).filter(Named::isLabelled).map(Named::thing);
    }

    /** The activity that an expression is about, through definitions; empty for {@code any activity}. */
    Optional<Thing> activity(Expression written, Optional<Expression> subject) {
        Expression inner = written;
        while (true) {
            if (inner instanceof Expression.NameUse use) {
                Expression body = definitions.get(use.name().key());
                if (body == null) {
                    return Optional.of(new Thing(What.FACT, use.name().key()));
                }
                inner = body;
            } else if (inner instanceof Expression.Subject && subject.isPresent()) {
                return activity(subject.get(), Optional.empty());
            } else {
                List<Expression> parts = Children.of(inner);
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                inner = parts.get(0);
            }
        }
    }
}
