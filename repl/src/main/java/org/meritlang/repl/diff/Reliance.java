package org.meritlang.repl.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.meritlang.check.Statement;
import org.meritlang.source.Spelling;

/**
 * Why a statement of which the words stayed the same may act otherwise: a heading above it or something it names, be it
 * through other definitions, was changed.
 */
final class Reliance {
    private final List<Pair> pairs;
    private final List<Integer> changedDeclarations;
    private final List<Integer> changedHeadings;

    Reliance(List<Pair> pairs) {
        this.pairs = pairs;
        changedDeclarations = changed(Statement.Kind.DECLARATION);
        changedHeadings = changed(Statement.Kind.SCORE);
    }

    private List<Integer> changed(Statement.Kind kind) {
        return IntStream.range(0, pairs.size())
                .filter(i -> pairs.get(i).status() != Pair.Status.SAME
                        && pairs.get(i).shown().kind() == kind)
                .boxed()
                .toList();
    }

    /** The changed pairs that a pair rests on; itself where nothing of the kind is found, or it was changed itself. */
    int[] of(int pair) {
        Pair asked = pairs.get(pair);
        if (asked.status() != Pair.Status.SAME) {
            return new int[] {pair};
        }
        List<Integer> found = new ArrayList<>();
        if (asked.shown().kind() == Statement.Kind.POINTS) {
            changedHeadings.stream()
                    .filter(heading -> isAbove(pairs.get(heading).shown(), asked.shown()))
                    .forEach(found::add);
        }
        Set<Integer> named = new HashSet<>();
        addNamed(asked.shown().words(), named);
        changedDeclarations.stream().filter(named::contains).forEach(found::add);
        if (found.isEmpty()) {
            changedDeclarations.stream()
                    .filter(i -> pairs.get(i).shown().subject().equals("time zone"))
                    .forEach(found::add);
        }
        return found.isEmpty()
                ? new int[] {pair}
                : found.stream().mapToInt(i -> i).toArray();
    }

    private static boolean isAbove(Statement heading, Statement rule) {
        boolean isHeading =
                heading.subject().equals("score") || heading.subject().equals("group");
        return isHeading
                && same(heading.owner(), rule.owner())
                && (heading.group().isEmpty() || same(heading.group(), rule.group()));
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.map(Spelling::key).equals(other.map(Spelling::key));
    }

    /** Adds the declarations whose names stand in these words, and what these name in turn. */
    private void addNamed(String words, Set<Integer> named) {
        String text = Spelling.key(words);
        for (int i = 0; i < pairs.size(); i++) {
            Statement declaration = pairs.get(i).shown();
            if (declaration.kind() == Statement.Kind.DECLARATION && text.contains(name(declaration)) && named.add(i)) {
                addNamed(declaration.words(), named);
            }
        }
    }

    /** The key of a declared name, which has no blanks: the last word of the subject. */
    private static String name(Statement declaration) {
        return declaration.subject().substring(declaration.subject().lastIndexOf(' ') + 1);
    }
}
