package org.meritlang.change;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Expression;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.Highlight;

/** Writes an old model under the names of a new one, as the new one spells them. */
final class NewNames {
    private final ModelText old;
    private final ModelText young;
    private final Pairs pairs;
    private final Map<Place, String> spellings = new HashMap<>();

    /** A name, and whether it is given there. */
    private record Place(List<Thing> things, String rest, boolean declares) {}

    NewNames(ModelText old, ModelText young, Pairs pairs) {
        this.old = old;
        this.young = young;
        this.pairs = pairs;
        for (Mention mention : young.mentions()) {
            spellings.putIfAbsent(
                    new Place(mention.things(), mention.rest(), mention.declares()),
                    mention.span().text());
        }
    }

    SourceText rules() {
        String text = old.rules().text();
        StringBuilder written = new StringBuilder();
        int copied = 0;
        for (Mention mention : old.mentions()) {
            if (mention.things().stream().anyMatch(pairs::isPaired)) {
                written.append(text, copied, mention.span().start()).append(spelling(mention));
                copied = mention.span().end();
            }
        }
        return new SourceText(
                old.rules().name(), written.append(text.substring(copied)).toString());
    }

    ListFiles files() {
        return new ListFiles(old.files().texts().entrySet().stream()
                .collect(Collectors.toMap(
                        file -> pairs.now(new Thing(Rename.What.LIST_FILE, file.getKey()))
                                .key(),
                        Map.Entry::getValue)));
    }

    private String spelling(Mention mention) {
        List<Thing> things = mention.things().stream().map(pairs::now).toList();
        return Optional.ofNullable(spellings.get(new Place(things, mention.rest(), mention.declares())))
                .or(() -> Optional.ofNullable(spellings.get(new Place(things, mention.rest(), !mention.declares()))))
                .orElseGet(() -> composed(things, mention));
    }

    /** What the new model does not name: a grade that it lacks, or labels that it never joins. */
    private String composed(List<Thing> things, Mention mention) {
        String name = things.stream().map(young::name).collect(Collectors.joining()) + mention.rest();
        if (things.get(0).what() == Rename.What.LABEL) {
            return Formatter.words(new Expression.TextLiteral(mention.span(), name));
        }
        List<Highlight> parts = Highlight.of(name, Set.of());
        boolean isName = parts.size() == 1 && parts.get(0).kind() == Highlight.Kind.NAME;
        return isName ? name : "[" + name + "]";
    }
}
