package org.meritlang.change;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Highlight;
import org.meritlang.syntax.Sentence;

/**
 * Finds what only goes by another name in a new model, and writes the old model with the new names, so that the two can
 * be compared across them. What was renamed and changed is not recognised.
 */
public final class Renames {
    private static final int MOST = 50;
    private static final String OF_GRADE = "grade";

    /** Outside quotes: an even number of them follows. */
    private static final String UNQUOTED = "(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private final List<Rename> found = new ArrayList<>();

    private Renames() {}

    /**
     * The old model under the new names.
     *
     * @param all at least one
     * @param folder holds the values of its lists
     */
    public record Renamed(List<Rename> all, SourceText rules, Folder folder) {
        public Renamed {
            all = List.copyOf(all);
        }
    }

    /**
     * Compares the sentences of two models without errors.
     *
     * @param nameKeys of the names that the old model knows from its data
     * @return empty where nothing is recognised
     */
    public static Optional<Renamed> between(
            List<Sentence> before,
            Folder folderBefore,
            List<Sentence> after,
            Folder folderAfter,
            Set<String> nameKeys) {
        List<Piece> old = PieceReader.read(before, folderBefore);
        List<Piece> young = PieceReader.read(after, folderAfter);
        Renames renames = new Renames();
        while (renames.found.size() < MOST && renames.findOne(old, young)) {
            // one that is known may be what another one is made of
        }
        if (renames.found.isEmpty()) {
            return Optional.empty();
        }
        return Mixture.of(new Joining(old, old).joints(), new BitSet())
                .map(text -> new Renamed(renames.found, renames.written(text.rules(), nameKeys), text.folder()));
    }

    /**
     * Something with a name, and all that is said of it but the name.
     *
     * @param scope the score of a group
     */
    private record Named(Rename.What what, String scope, String name) {
        String key() {
            return what + " " + scope + " " + Spelling.key(name);
        }
    }

    private boolean findOne(List<Piece> before, List<Piece> after) {
        Map<Named, List<String>> old = bodies(before, true);
        Map<Named, List<String>> young = bodies(after, false);
        Map<Named, List<String>> gone = without(old, young);
        Map<Named, List<String>> come = without(young, old);
        for (Map.Entry<Named, List<String>> one : gone.entrySet()) {
            List<Named> same = like(one, come);
            if (same.size() == 1) {
                Map.Entry<Named, List<String>> other = Map.entry(same.get(0), one.getValue());
                if (like(other, gone).size() == 1) {
                    found.add(new Rename(
                            one.getKey().what(),
                            one.getKey().name(),
                            same.get(0).name()));
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<Named, List<String>> without(Map<Named, List<String>> all, Map<Named, List<String>> others) {
        Set<String> known = others.keySet().stream().map(Named::key).collect(Collectors.toSet());
        Map<Named, List<String>> rest = new LinkedHashMap<>(all);
        rest.keySet().removeIf(named -> known.contains(named.key()));
        return rest;
    }

    private static List<Named> like(Map.Entry<Named, List<String>> one, Map<Named, List<String>> others) {
        return others.entrySet().stream()
                .filter(other -> other.getKey().what() == one.getKey().what()
                        && other.getKey().scope().equals(one.getKey().scope())
                        && other.getValue().equals(one.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @param isOld whether what is known to have another name is called by that */
    private Map<Named, List<String>> bodies(List<Piece> pieces, boolean isOld) {
        Map<Named, List<String>> bodies = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            name(piece).ifPresent(what -> {
                String name = isOld ? nowCalled(what.name()) : what.name();
                String scope = isOld ? Spelling.key(nowCalled(what.scope())) : Spelling.key(what.scope());
                Named named = new Named(what.what(), scope, name);
                List<String> body = new ArrayList<>();
                for (Piece each : pieces) {
                    if (belongs(each, piece)) {
                        String words = unnamed(each);
                        body.add(without(isOld ? nowCalled(words) : words, name)
                                + each.listed().map(Piece.ListedFile::values));
                    }
                }
                bodies.put(named, body);
            });
        }
        return bodies;
    }

    /** A group may have another name than in the other model, and is recognised when its score is. */
    private static String unnamed(Piece piece) {
        String words = Joining.whole(piece).words();
        return piece.sentence() instanceof Sentence.GroupHeading group
                ? without(words, group.name().text())
                : words;
    }

    private static boolean belongs(Piece piece, Piece owner) {
        if (piece.equals(owner)) {
            return true;
        }
        if (owner.sentence() instanceof Sentence.ScoreHeading) {
            return piece.ownerKey().equals(owner.ownerKey())
                    && (piece.statement().kind() == Statement.Kind.POINTS
                            || piece.statement().kind() == Statement.Kind.SCORE);
        }
        return owner.sentence() instanceof Sentence.GroupHeading
                && piece.ownerKey().equals(owner.ownerKey())
                && piece.groupKey().equals(owner.groupKey());
    }

    private static Optional<Named> name(Piece piece) {
        Sentence sentence = piece.sentence();
        if (sentence instanceof Sentence.ScoreHeading score) {
            return Optional.of(new Named(Rename.What.SCORE, "", score.name().text()));
        }
        if (sentence instanceof Sentence.ScoreFormula score) {
            return Optional.of(new Named(Rename.What.SCORE, "", score.name().text()));
        }
        if (sentence instanceof Sentence.GroupHeading group) {
            String score = piece.statement().owner().orElse("");
            return Optional.of(new Named(Rename.What.GROUP, score, group.name().text()));
        }
        if (sentence instanceof Sentence.Matrix matrix) {
            return Optional.of(new Named(Rename.What.MATRIX, "", matrix.name().text()));
        }
        if (sentence instanceof Sentence.Decide decide) {
            return Optional.of(new Named(Rename.What.DECISION, "", decide.name().text()));
        }
        if (sentence instanceof Sentence.Define define) {
            return Optional.of(
                    new Named(Rename.What.DEFINITION, "", define.name().text()));
        }
        if (sentence instanceof Sentence.ListOf list) {
            return Optional.of(new Named(Rename.What.LIST, "", list.name().text()));
        }
        return sentence instanceof Sentence.ListFrom list
                ? Optional.of(new Named(Rename.What.LIST, "", list.name().text()))
                : Optional.empty();
    }

    private String nowCalled(String words) {
        String now = words;
        for (Rename rename : found) {
            now = word(rename.before()).matcher(now).replaceAll(Matcher.quoteReplacement(rename.after()));
        }
        return now;
    }

    private static String without(String words, String name) {
        return word(name).matcher(words).replaceAll("");
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_])" + UNQUOTED);
    }

    /** The text with the new names. */
    private SourceText written(SourceText rules, Set<String> nameKeys) {
        String text = rules.text();
        StringBuilder written = new StringBuilder();
        int copied = 0;
        for (Highlight part : Highlight.of(text, nameKeys)) {
            if (part.kind() == Highlight.Kind.NAME || part.kind() == Highlight.Kind.BRACKETED_NAME) {
                String key =
                        Spelling.key(text.substring(part.start(), part.end()).replaceAll("[\\[\\]]", ""));
                written.append(text.substring(copied, part.start()))
                        .append(newName(key).orElse(text.substring(part.start(), part.end())));
                copied = part.end();
            }
        }
        return new SourceText(
                rules.name(), written.append(text.substring(copied)).toString());
    }

    /** In brackets where the words alone are more than a name. */
    private static String spelling(String name) {
        List<Highlight> parts = Highlight.of(name, Set.of());
        boolean isName = parts.size() == 1 && parts.get(0).kind() == Highlight.Kind.NAME;
        return isName ? name : "[" + name + "]";
    }

    private Optional<String> newName(String key) {
        for (Rename rename : found) {
            String before = Spelling.key(rename.before());
            if (key.equals(before)) {
                return Optional.of(spelling(rename.after()));
            }
            if (rename.what() == Rename.What.SCORE && key.equals(before + OF_GRADE)) {
                return Optional.of(spelling(rename.after() + " " + OF_GRADE));
            }
        }
        return Optional.empty();
    }
}
