package org.meritlang.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.meritlang.source.Span;

/** Tells what a model says of a thing, all but its name, so that it can be known by that. */
final class Sayings {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final ModelText model;
    private final UnaryOperator<Thing> now;
    private final Predicate<Thing> isOpen;

    /**
     * @param now what a thing of this model is to be taken for
     * @param isOpen of which things the names do not count
     */
    Sayings(ModelText model, UnaryOperator<Thing> now, Predicate<Thing> isOpen) {
        this.model = model;
        this.now = now;
        this.isOpen = isOpen;
    }

    /** Stands where the thing itself is named. */
    private record Itself() {}

    /** Stands where a part of the thing is named, which is told by its place. */
    private record ItsOwn(int number) {}

    /** Stands where something is named whose name does not count. */
    private record AnyOf(Rename.What what) {}

    /** All that is said; equal for what is the same. */
    List<Object> of(Thing thing) {
        List<Object> said = new ArrayList<>();
        said.add(thing.what());
        thing.of().ifPresent(of -> said.add(token(of)));
        Map<Thing, Integer> own = new HashMap<>();
        switch (thing.what()) {
            case SCORE, GROUP, MATRIX, DECISION, DEFINITION, LIST ->
                model.pieces(thing).forEach(piece -> say(piece, thing, own, said));
            case LIST_FILE -> model.pieces(thing).stream().limit(1).forEach(piece -> listed(piece, said));
            case LABEL, FACT, DETAIL -> said.add(inAnyOrder(thing));
        }
        return said;
    }

    /** Sentences may stand elsewhere in the file. */
    private Map<List<Object>, Integer> inAnyOrder(Thing thing) {
        Map<List<Object>, Integer> all = new HashMap<>();
        for (Mention mention : model.mentions(thing)) {
            if (thing.what() != Rename.What.LABEL || mention.declares()) {
                List<Object> said = new ArrayList<>();
                Map<Thing, Integer> own = new HashMap<>();
                mention.says().forEach(span -> say(span, thing, own, said));
                all.merge(said, 1, Integer::sum);
            }
        }
        return all;
    }

    private void say(Piece piece, Thing thing, Map<Thing, Integer> own, List<Object> said) {
        say(piece.span(), thing, own, said);
        listed(piece, said);
    }

    private static void listed(Piece piece, List<Object> said) {
        piece.listed().map(Piece.ListedFile::values).ifPresent(said::add);
    }

    private void say(Span span, Thing thing, Map<Thing, Integer> own, List<Object> said) {
        int told = span.start();
        for (Mention mention : model.mentions(span)) {
            said.add(words(told, mention.span().start()));
            for (Thing named : mention.things()) {
                if (named.equals(thing)) {
                    said.add(new Itself());
                } else if (named.isPartOf(thing)) {
                    own.putIfAbsent(named, own.size());
                    said.add(new ItsOwn(own.get(named)));
                } else {
                    said.add(token(named));
                }
            }
            said.add(mention.rest());
            told = mention.span().end();
        }
        said.add(words(told, span.end()));
    }

    private Object token(Thing thing) {
        return isOpen.test(thing) ? new AnyOf(thing.what()) : now.apply(thing);
    }

    /** How far columns are apart does not count. */
    private String words(int start, int end) {
        String words = model.rules().text().substring(start, end).strip();
        return BLANKS.matcher(words).replaceAll(" ");
    }
}
