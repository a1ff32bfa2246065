package org.meritlang.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.Sentence;

/** A model written anew in one file, with every place where it calls something by its name. Immutable. */
final class ModelText {
    private final SourceText rules;
    private final ListFiles files;
    private final Naming naming;
    private final Map<Thing, List<Piece>> piecesOf = new HashMap<>();
    private final NavigableMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<Thing, List<Mention>> mentionsOf = new LinkedHashMap<>();

    private ModelText(SourceText rules, ListFiles files, List<Sentence> sentences) {
        this.rules = rules;
        this.files = files;
        List<Piece> pieces = PieceReader.read(sentences, files);
        for (Piece piece : pieces) {
            piece.wholes()
                    .forEach(whole -> piecesOf.computeIfAbsent(whole, any -> new ArrayList<>())
                            .add(piece));
        }
        naming = new Naming(pieces);
        for (Mention mention : MentionReader.read(pieces, naming)) {
            mentions.put(mention.span().start(), mention);
            mention.things()
                    .forEach(thing -> mentionsOf
                            .computeIfAbsent(thing, any -> new ArrayList<>())
                            .add(mention));
        }
    }

    /**
     * Writes a model anew.
     *
     * @param sentences without errors
     * @param folder where its lists come from
     * @param nameKeys of the names that it knows from data
     * @return empty where that cannot be read again
     */
    static Optional<ModelText> of(List<Sentence> sentences, Folder folder, Set<String> nameKeys) {
        List<Piece> pieces = PieceReader.read(sentences, folder);
        Optional<Mixture.Text> text = Mixture.of(new Joining(pieces, pieces).joints(), new BitSet());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> anew = Parser.parse(text.get().rules(), nameKeys).file().sentences();
        return anew.stream().anyMatch(Sentence.Broken.class::isInstance)
                ? Optional.empty()
                : Optional.of(new ModelText(text.get().rules(), text.get().files(), anew));
    }

    SourceText rules() {
        return rules;
    }

    ListFiles files() {
        return files;
    }

    /** What makes up a thing, in the order of the text; none of what no sentence makes up. */
    List<Piece> pieces(Thing thing) {
        return piecesOf.getOrDefault(thing, List.of());
    }

    /** All that it calls by a name, in the order in which it does. */
    Set<Thing> things() {
        return mentionsOf.keySet();
    }

    /** Whether it knows anything by this name that can be named everywhere. */
    boolean knows(String key) {
        return naming.gives(key) || mentionsOf.containsKey(new Thing(Rename.What.FACT, key));
    }

    /** In the order of the text. */
    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }

    /** In the order of the text; none of something that it does not name. */
    List<Mention> mentions(Thing thing) {
        return mentionsOf.getOrDefault(thing, List.of());
    }

    /** In the order of the text. */
    List<Mention> mentions(Span within) {
        return List.copyOf(mentions.subMap(within.start(), within.end()).values());
    }

    /** A name as it is written where the model gives it, or else where it names it first. */
    String name(Thing thing) {
        List<Mention> names =
                mentions(thing).stream().filter(each -> each.isNameOf(thing)).toList();
        return names.stream()
                .filter(Mention::declares)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(Mention::name)
                .orElse(thing.key());
    }
}
