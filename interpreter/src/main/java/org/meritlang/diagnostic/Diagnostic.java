package org.meritlang.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.meritlang.source.Span;

/**
 * One thing that is wrong or doubtful, in words for the person who wrote the rule file.
 *
 * @param code what kind of thing, stable between versions
 * @param severity whether it stops scoring
 * @param span where
 * @param message one sentence; what the user wrote stands in backquotes
 * @param related further places that belong to it
 * @param fixes ways to mend it, the likeliest first; empty where none is known
 * @param witnesses leads that show it; what one alone cannot show, several do together
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        String message,
        List<Label> related,
        List<Fix> fixes,
        List<Witness> witnesses) {

    /** By text, then by place, then by code: the order in which they are shown. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.<Diagnostic, String>comparing(
                    d -> d.span().source().name())
            .thenComparingInt(d -> d.span().start())
            .thenComparing(Diagnostic::code);

    public Diagnostic {
        related = List.copyOf(related);
        fixes = List.copyOf(fixes);
        witnesses = List.copyOf(witnesses);
    }

    public static Diagnostic of(Code code, Span span, String message, Fix... fixes) {
        return new Diagnostic(code, code.severity(), span, message, List.of(), List.of(fixes), List.of());
    }

    public Diagnostic withRelated(Span place, String text) {
        List<Label> more = new java.util.ArrayList<>(related);
        more.add(new Label(place, text));
        return new Diagnostic(code, severity, span, message, more, fixes, witnesses);
    }

    /** The same with leads that show it. */
    public Diagnostic withWitnesses(List<Witness> leads) {
        return new Diagnostic(code, severity, span, message, related, fixes, leads);
    }

    /** The same with fixes that are only shown. */
    public Diagnostic inDoubt() {
        List<Fix> offers = fixes.stream()
                .map(fix -> Fix.offer(fix.hint(), fix.span(), fix.replacement()))
                .toList();
        return new Diagnostic(code, severity, span, message, related, offers, witnesses);
    }

    /** The same with its places, also those of fixes, where they are in another text. */
    public Diagnostic at(UnaryOperator<Span> other) {
        return new Diagnostic(
                code,
                severity,
                other.apply(span),
                message,
                related.stream()
                        .map(label -> new Label(other.apply(label.span()), label.text()))
                        .toList(),
                fixes.stream()
                        .map(fix -> new Fix(fix.hint(), other.apply(fix.span()), fix.replacement(), fix.certain()))
                        .toList(),
                witnesses);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
