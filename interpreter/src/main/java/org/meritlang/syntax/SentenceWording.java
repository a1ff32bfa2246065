package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.grammar.PhraseTable;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Clause.Because;

/** Writes sentences, headings and rows on one line, in their one canonical way. */
final class SentenceWording {
    private SentenceWording() {}

    /** A sentence's own words; of a block its heading. */
    static String of(Sentence s) {
        if (s instanceof Sentence.ModelName m) {
            return "model " + Wording.of(m.name());
        }
        if (s instanceof Sentence.TimeZone z) {
            return "time zone " + Wording.of(z.zone());
        }
        if (s instanceof Sentence.Include i) {
            return "include " + Wording.of(i.path());
        }
        if (s instanceof Sentence.LeadHas) {
            return "lead has";
        }
        if (s instanceof Sentence.LeadDoes) {
            return "lead does";
        }
        if (s instanceof Sentence.ListOf l) {
            return "list " + Wording.of(l.name()) + " is " + Wording.joined(l.values(), ", ");
        }
        if (s instanceof Sentence.ListFrom l) {
            return "list " + Wording.of(l.name()) + " from " + Wording.of(l.path());
        }
        if (s instanceof Sentence.Define d) {
            return "define " + Wording.of(d.name()) + " as " + Wording.of(d.body());
        }
        if (s instanceof Sentence.Grade g) {
            return grade(g);
        }
        if (s instanceof Sentence.Disqualify d) {
            return "disqualify when " + Wording.of(d.condition()) + because(d.because());
        }
        if (s instanceof Sentence.NotYet || s instanceof Sentence.Broken) {
            return s.span().text();
        }
        return score(s);
    }

    private static String score(Sentence s) {
        if (s instanceof Sentence.ScoreHeading h) {
            return "score " + Wording.of(h.name()) + headingClauses(h.clauses());
        }
        if (s instanceof Sentence.ScoreFormula f) {
            String clauses = headingClauses(f.clauses());
            return "score " + Wording.of(f.name()) + clauses + (clauses.isEmpty() ? " is " : ", is ")
                    + Wording.of(f.formula()) + because(f.because());
        }
        if (s instanceof Sentence.GroupHeading h) {
            return "group " + Wording.of(h.name()) + headingClauses(h.clauses());
        }
        if (s instanceof Sentence.PointsWhen p) {
            return rule(p.points().written() + " when " + Wording.of(p.condition()), p.clauses(), p.because());
        }
        if (s instanceof Sentence.PointsPer p) {
            return rule(p.points().written() + " per " + Wording.of(p.subject()), p.clauses(), p.because());
        }
        if (s instanceof Sentence.PointsPerAmount p) {
            String per = " per " + p.step().written() + " " + amount(Wording.of(p.subject()));
            return rule(p.points().written() + per, p.clauses(), p.because());
        }
        if (s instanceof Sentence.PointsPerSilence p) {
            return rule(p.points().written() + " per " + Wording.of(p.silence()), p.clauses(), p.because());
        }
        if (s instanceof Sentence.PointsTable t) {
            String subject = (t.perOccurrence() ? "points per " : "points by ") + Wording.of(t.subject());
            return rule(subject, t.clauses(), t.because());
        }
        if (s instanceof Sentence.RaiseTo r) {
            return "raise to " + bound(r.points(), r.condition(), r.because());
        }
        if (s instanceof Sentence.LimitTo l) {
            return "limit to " + bound(l.points(), l.condition(), l.because());
        }
        throw new IllegalArgumentException("no words for " + s);
    }

    /** What is counted in steps; directly behind a number, {@code days} or {@code length of} would mean another thing. */
    private static String amount(String subject) {
        String first = Spelling.foldCase(subject.split(" ", 2)[0]);
        boolean needsOf = PhraseTable.english().beginningWith(first).stream()
                .flatMap(phrase -> phrase.left().stream())
                .anyMatch(guard -> !guard.equals("start") && !guard.equals("COLON") && !guard.startsWith("in:"));
        return needsOf ? "of " + subject : subject;
    }

    private static String bound(
            Expression.NumberLiteral points, Optional<Expression> condition, Optional<Because> because) {
        return points.written() + condition.map(c -> " when " + Wording.of(c)).orElse("") + because(because);
    }

    private static String rule(String words, List<Clause> clauses, Optional<Because> because) {
        List<String> parts = new ArrayList<>();
        String condition = "";
        for (Clause clause : clauses) {
            if (clause instanceof Clause.When when) {
                condition = " when " + Wording.of(when.condition());
            } else {
                parts.add(", " + clause(clause));
            }
        }
        return words + condition + String.join("", parts) + because(because);
    }

    private static String headingClauses(List<Clause> clauses) {
        return clauses.stream()
                .map(c -> ", " + (isDecay(c) ? "each " : "") + clause(c))
                .collect(Collectors.joining());
    }

    private static boolean isDecay(Clause clause) {
        return clause instanceof Clause.Halving || clause instanceof Clause.Losing || clause instanceof Clause.Fading;
    }

    static String clause(Clause c) {
        if (c instanceof Clause.Range r) {
            return r.low().written() + " to " + r.high().written();
        }
        if (c instanceof Clause.UpTo u) {
            return "up to " + points(u.points());
        }
        if (c instanceof Clause.DownTo d) {
            return "down to " + points(d.points());
        }
        if (c instanceof Clause.When w) {
            return "when " + Wording.of(w.condition());
        }
        if (c instanceof Clause.UpToTimes u) {
            return "up to " + u.times().written() + " times";
        }
        if (c instanceof Clause.AtMostEvery e) {
            return "at most " + Wording.times(e.times()) + " every " + Wording.of(e.duration());
        }
        if (c instanceof Clause.AtMostIn a) {
            return "at most " + Wording.times(a.times()) + " a " + a.unit().singular();
        }
        if (c instanceof Clause.AtMostPer p) {
            return "at most " + Wording.times(p.times()) + " per " + Wording.of(p.attribute());
        }
        if (c instanceof Clause.Halving h) {
            return "halving every " + Wording.of(h.duration());
        }
        if (c instanceof Clause.Losing l) {
            return "losing " + points(l.points()) + " every " + Wording.of(l.duration());
        }
        if (c instanceof Clause.Fading f) {
            return "fading over " + Wording.of(f.duration());
        }
        if (c instanceof Clause.Within w) {
            return Wording.of(w.window());
        }
        throw new IllegalArgumentException("no words for " + c);
    }

    private static String points(Expression.NumberLiteral number) {
        boolean one = number.written().equals("1") || number.written().equals("-1");
        return number.written() + (one ? " point" : " points");
    }

    private static String grade(Sentence.Grade g) {
        String bands = g.bands().stream()
                .map(b -> label(b.label()) + " from " + b.from().written())
                .collect(Collectors.joining(", "));
        return "grade " + Wording.of(g.score()) + " as " + bands
                + g.otherwise().map(l -> ", " + label(l) + " otherwise").orElse("");
    }

    private static String label(Sentence.LabelName label) {
        return label.quoted() ? Literals.quoted(label.text()) : label.text();
    }

    static String because(Optional<Because> because) {
        return because.map(b -> " because " + Literals.quoted(b.text())).orElse("");
    }

    /** What a row of a points table asks, without its colon. */
    static String of(RowTest test) {
        if (test instanceof RowTest.NumberRange r) {
            return Wording.of(r.low()) + " to " + Wording.of(r.high());
        }
        if (test instanceof RowTest.Bound b) {
            return bound(b);
        }
        if (test instanceof RowTest.Values v) {
            return Wording.joined(v.values(), ", ");
        }
        if (test instanceof RowTest.Rest r) {
            return Wording.of(r.condition());
        }
        return test instanceof RowTest.Unknown ? "unknown" : "otherwise";
    }

    private static String bound(RowTest.Bound b) {
        String value = Wording.of(b.bound());
        return switch (b.relation()) {
            case LESS -> "under " + value;
            case LESS_OR_EQUAL -> "up to " + value;
            case MORE -> "over " + value;
            case MORE_OR_EQUAL -> value + " or more";
            case EQUAL, NOT_EQUAL -> value;
        };
    }

    static String of(Row.AttributeRow row) {
        return Wording.of(row.name()) + ": " + type(row.type())
                + row.defaultValue().map(v -> ", default " + Wording.of(v)).orElse("");
    }

    static String of(Row.ActivityRow row) {
        String attributes = row.attributes().stream().map(SentenceWording::of).collect(Collectors.joining(", "));
        return Wording.of(row.name()) + (attributes.isEmpty() ? "" : " with " + attributes);
    }

    private static String type(TypeName t) {
        if (t instanceof TypeName.OneOf o) {
            return "one of " + Wording.joined(o.values(), ", ");
        }
        if (t instanceof TypeName.Number n) {
            return n.money() ? "money" : "number";
        }
        if (t instanceof TypeName.YesNo) {
            return "yes/no";
        }
        if (t instanceof TypeName.Date) {
            return "date";
        }
        if (t instanceof TypeName.TextList) {
            return "list of text";
        }
        return t instanceof TypeName.Amount a ? a.unit().plural() : "text";
    }
}
