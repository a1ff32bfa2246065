package org.meritlang.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meritlang.change.Rename.What;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/**
 * Finds what only goes by another name in a new model, and writes the old model with the new names, so that the two can
 * be compared across them. What was renamed and changed is not recognised.
 */
public final class Renames {
    private Renames() {}

    /**
     * The old model under the new names.
     *
     * @param all at least one, in the order in which the old model names them
     * @param folder holds the values of its lists
     */
    public record Renamed(List<Rename> all, SourceText rules, Folder folder) {
        public Renamed {
            all = List.copyOf(all);
        }
    }

    /**
     * A model without errors.
     *
     * @param folder where its lists come from
     * @param nameKeys of the names that it knows from its data
     */
    public record Side(List<Sentence> sentences, Folder folder, Set<String> nameKeys) {
        public Side {
            sentences = List.copyOf(sentences);
            nameKeys = Set.copyOf(nameKeys);
        }

        private Optional<ModelText> text() {
            return ModelText.of(sentences, folder, nameKeys);
        }
    }

    /**
     * Compares two models.
     *
     * @param data what both see: what these have by its old name is not what they have by another
     * @return empty where nothing is recognised
     */
    public static Optional<Renamed> between(Side before, Side after, Schema data) {
        Optional<ModelText> old = before.text();
        Optional<ModelText> young = after.text();
        if (old.isEmpty() || young.isEmpty()) {
            return Optional.empty();
        }
        Pairs pairs = RenameSearch.of(old.get(), young.get(), thing -> isIn(data, thing));
        List<Rename> all = old.get().things().stream()
                .filter(pairs::isPaired)
                .map(thing -> rename(old.get(), thing, young.get(), pairs.now(thing)))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        NewNames names = new NewNames(old.get(), young.get(), pairs);
        return Optional.of(new Renamed(all, names.rules(), names.files()));
    }

    private static Rename rename(ModelText old, Thing before, ModelText young, Thing after) {
        String of = after.of().map(thing -> of(young, thing, after)).orElse("");
        return new Rename(after.what(), of, old.name(before), young.name(after));
    }

    /** The labels of a score are those of its grade. */
    private static String of(ModelText young, Thing whole, Thing part) {
        boolean isGrade = part.what() == What.LABEL && whole.what() == What.SCORE;
        return young.name(whole) + (isGrade ? Naming.GRADE : "");
    }

    private static boolean isIn(Schema data, Thing thing) {
        if (thing.what() == What.FACT) {
            return data.field(thing.key()).isPresent() || data.kind(thing.key()).isPresent();
        }
        return thing.what() == What.DETAIL
                && data.kinds().stream()
                        .filter(kind -> isOf(thing, kind))
                        .flatMap(kind -> kind.fields().stream())
                        .anyMatch(field -> Spelling.key(field.name()).equals(thing.key()));
    }

    /** Whether it is an attribute of this kind of activity, or of any. */
    private static boolean isOf(Thing detail, Schema.Kind kind) {
        String activity = detail.of().map(Thing::key).orElse("");
        return activity.isEmpty() || activity.equals(Spelling.key(kind.name()));
    }
}
