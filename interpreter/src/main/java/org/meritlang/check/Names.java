package org.meritlang.check;

import java.util.Optional;
import java.util.Set;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Span;
import org.meritlang.syntax.Name;

/** Tells what names stand for at one place: in the sentences of the model, or behind {@code where}. */
interface Names {
    Meaning meaning(Name name);

    /** Whether a declaration, the data or a sentence of the file gives the name to something. */
    boolean isGiven(Name name);

    /** Another place whose use of a name gave it its type; empty where the type was declared. */
    Optional<TypesByUse.Use> settledBy(Name name);

    /** Whether a declaration, the data or a use of the name says of what type it is. */
    boolean isTyped(Name name);

    /** Where a name is used in a way in which only activities can be; empty where it was declared. */
    Optional<Span> actedAt(Name name);

    /** Suggestions out of all names that a value or a condition may be called by. */
    Suggestions suggestions();

    /** Suggestions out of the outputs and definitions of the file; none behind {@code where}. */
    Suggestions outputs();

    /** The names of all lists. */
    Set<String> lists();

    /** What to say of a name that stands for nothing. */
    Refusal unknown(Name name);

    /** The kinds of activity that can be asked for here; empty behind {@code where}, where there are none. */
    Optional<Kinds> kinds();
}
