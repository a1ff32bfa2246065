package org.meritlang.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Name;
import org.meritlang.syntax.Sentence;

/** Tells which activity an expression is about, by its form alone, and keeps what is said of its attributes. */
final class ActivityUses {
    private final Declarations declarations;
    private final Optional<Expression> subject;
    private final TypesByUse types;

    /**
     * @param subject what the table asks about whose row is read
     * @param types takes what is found
     */
    ActivityUses(Declarations declarations, Optional<Expression> subject, TypesByUse types) {
        this.declarations = declarations;
        this.subject = subject;
        this.types = types;
    }

    /** Notes that an activity is needed here. */
    void act(Expression activity) {
        kind(activity).ifPresent(types::act);
    }

    /** Reads what stands behind {@code where}, and attributes that are named with the activity. */
    Optional<ExpressionUses> attributes(Expression activity) {
        return kind(activity).map(kind -> {
            NameTypes names = new NameTypes.OfActivity(declarations, kind.key());
            FormTypes forms = new FormTypes(names, Optional.empty());
            return new ExpressionUses(forms, types.ofActivity(kind.key()), Optional.empty());
        });
    }

    private Optional<Name> kind(Expression activity) {
        Set<String> seen = new HashSet<>();
        Expression expression = Scope.resolve(activity, subject);
        while (true) {
            if (expression instanceof Expression.Where where) {
                expression = where.activity();
            } else if (expression instanceof Expression.InWindow window) {
                expression = window.subject();
            } else if (expression instanceof Expression.Counted counted) {
                expression = counted.activity();
            } else if (expression instanceof Expression.NameUse use
                    && seen.add(use.name().key())) {
                Sentence.Define define =
                        declarations.definitions().get(use.name().key());
                if (define == null) {
                    boolean ours = declarations.isOutputOrDefinition(use.name().key());
                    return ours ? Optional.empty() : Optional.of(use.name());
                }
                expression = define.body();
            } else {
                return Optional.empty();
            }
            expression = Scope.resolve(expression, subject);
        }
    }
}
