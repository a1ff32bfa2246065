package org.meritlang.repl.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritlang.repl.prompt.Vocabulary;
import org.meritlang.repl.prompt.Vocabulary.Entry;
import org.meritlang.repl.prompt.Vocabulary.Kind;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Continuation;

/** Turns what the grammar allows at a place into names, values and words to choose from. */
final class Proposals implements Continuation.Visitor<Stream<Proposal>> {
    private static final int MOST_VALUES = 30;
    private static final String VALUES = "values";
    private static final String LABELS = "labels";
    private static final String WORDS = "words";
    private static final Pattern COMPARES = Pattern.compile(
            "\\b(?:more|less|least|most|between|greater|bigger|smaller|fewer|exceeds|above|below|over|under"
                    + "|older|newer|before|after|earlier|later|on)\\b");

    private final String text;
    private final int caret;
    private final Vocabulary vocabulary;

    Proposals(String text, int caret, Vocabulary vocabulary) {
        this.text = text;
        this.caret = caret;
        this.vocabulary = vocabulary;
    }

    /** Values first, then names, then words; each text once. */
    List<Proposal> behind(Set<String> knownKeys) {
        Map<String, Proposal> found = new LinkedHashMap<>();
        List<Continuation> continuations = Continuation.at(text, caret, knownKeys);
        List<Proposal> words = new ArrayList<>();
        for (Continuation continuation : continuations) {
            continuation.accept(this).forEach(proposal -> {
                if (proposal.group().equals(WORDS)) {
                    words.add(proposal);
                } else {
                    found.putIfAbsent(proposal.from() + proposal.text(), proposal);
                }
            });
        }
        // Where a value is asked for, what one might compute instead is in the way.
        boolean isValueAsked = found.values().stream()
                .anyMatch(p -> p.group().equals(VALUES) || p.group().equals(LABELS));
        words.stream()
                .filter(proposal -> !isValueAsked || proposal.from() < caret)
                .forEach(proposal -> found.putIfAbsent(proposal.from() + proposal.text(), proposal));
        Set<String> labels = found.values().stream()
                .filter(proposal -> proposal.group().equals(LABELS))
                .map(Proposals::place)
                .collect(Collectors.toSet());
        found.values().removeIf(proposal -> proposal.group().equals(VALUES) && labels.contains(place(proposal)));
        return List.copyOf(found.values());
    }

    /** A text at its place, the same with quotes and without. */
    private static String place(Proposal proposal) {
        return proposal.from() + Spelling.foldCase(proposal.text().strip().replaceAll("^\"|\"$", ""));
    }

    /** Whether words compare numbers or dates although what stands before them has labels. */
    private boolean isAstray(Continuation.Words words) {
        return COMPARES.matcher(words.text()).find() && isLabelled(text.substring(0, words.from()));
    }

    /** Whether the longest name at the end of this is that of a labelling. */
    private boolean isLabelled(String before) {
        String key = Spelling.key(before);
        return vocabulary.names().stream()
                .filter(entry -> key.endsWith(Spelling.key(entry.name())))
                .max(Comparator.comparingInt(entry -> Spelling.key(entry.name()).length()))
                .filter(entry -> entry.kind() == Kind.LABELLING)
                .isPresent();
    }

    @Override
    public Stream<Proposal> visitWords(Continuation.Words words) {
        return words.isSign() || isAstray(words)
                ? Stream.empty()
                : Stream.of(proposal(words.from(), words.text(), WORDS, ""));
    }

    @Override
    public Stream<Proposal> visitNameOf(Continuation.NameOf name) {
        String begun = text.substring(name.from(), caret);
        return vocabulary.names().stream()
                .filter(entry -> isOf(entry, name))
                .filter(entry -> isBeginning(begun, entry.name()))
                .map(entry -> proposal(name.from(), entry.name(), group(entry.kind()), entry.about()));
    }

    @Override
    public Stream<Proposal> visitValueOf(Continuation.ValueOf value) {
        String begun = Spelling.foldCase(unquoted(text.substring(value.from(), caret)));
        Set<String> seen = new HashSet<>();
        return vocabulary.names().stream()
                .filter(entry -> Spelling.same(entry.name(), value.name()))
                .filter(entry -> value.owner().isEmpty() || Spelling.same(entry.owner(), value.owner()))
                .flatMap(entry -> entry.values().stream())
                .filter(known -> Spelling.foldCase(known).startsWith(begun))
                // Of spellings that every test takes for one, the commonest.
                .filter(known -> seen.add(Spelling.foldCase(known.strip())))
                .limit(MOST_VALUES)
                .map(known -> proposal(value.from(), Continuation.ValueOf.written(known), VALUES, ""));
    }

    @Override
    public Stream<Proposal> visitLiteral(Continuation.Literal literal) {
        return Stream.empty();
    }

    @Override
    public Stream<Proposal> visitEnd(Continuation.End end) {
        return Stream.empty();
    }

    private Proposal proposal(int from, String words, String group, String about) {
        boolean needsBlank = from == caret && caret > 0 && !isOpen(text.charAt(caret - 1));
        return new Proposal(from, needsBlank ? " " + words : words, group, about, true);
    }

    /** Whether a word may stand directly behind this. */
    private static boolean isOpen(char before) {
        return Character.isWhitespace(before) || before == '(' || before == '|' || before == '+' || before == '-';
    }

    private static String unquoted(String begun) {
        return !begun.isEmpty() && "\"\u201C\u201D\u201E\u201F".indexOf(begun.charAt(0)) >= 0
                ? begun.substring(1)
                : begun;
    }

    /** A blank at the end says that the last word is whole. */
    private static boolean isBeginning(String begun, String name) {
        String plain = begun.startsWith("[") ? begun.substring(1) : begun;
        String key = Spelling.key(plain);
        if (!Spelling.key(name.startsWith("[") ? name.substring(1) : name).startsWith(key)) {
            return false;
        }
        boolean isWordWhole = !plain.isBlank() && Character.isWhitespace(plain.charAt(plain.length() - 1));
        return !isWordWhole
                || Spelling.foldCase(name).startsWith(Spelling.foldCase(plain.strip()) + " ")
                || name.startsWith("[");
    }

    private boolean isOf(Entry entry, Continuation.NameOf name) {
        return switch (name.role()) {
            case ANY ->
                entry.kind() == Kind.ATTRIBUTE
                        || entry.kind() == Kind.ACTIVITY
                        || entry.kind() == Kind.DEFINITION
                        || entry.kind() == Kind.SCORE
                        || entry.kind() == Kind.LABELLING;
            case ATTRIBUTE -> entry.kind() == Kind.ATTRIBUTE;
            case ACTIVITY -> entry.kind() == Kind.ACTIVITY || entry.kind() == Kind.DEFINITION;
            case ATTRIBUTE_OF_ACTIVITY -> entry.kind() == Kind.ATTRIBUTE_OF_ACTIVITY && isOwnedBy(entry, name.owner());
            case SCORE -> entry.kind() == Kind.SCORE;
            case LABELLING -> entry.kind() == Kind.LABELLING;
            case LABEL ->
                entry.kind() == Kind.LABEL && (name.owner().isEmpty() || Spelling.same(entry.owner(), name.owner()));
            case LIST -> entry.kind() == Kind.LIST;
            case NEW -> false;
        };
    }

    /** The attributes of a definition are those of an activity that nobody names here. */
    private boolean isOwnedBy(Entry attribute, String activity) {
        return Spelling.same(attribute.owner(), activity)
                || vocabulary.names().stream()
                        .noneMatch(e -> e.kind() == Kind.ACTIVITY && Spelling.same(e.name(), activity));
    }

    private static String group(Kind kind) {
        return switch (kind) {
            case ATTRIBUTE -> "attributes";
            case ACTIVITY -> "activities";
            case ATTRIBUTE_OF_ACTIVITY -> "attributes of the activity";
            case LIST -> "lists";
            case DEFINITION -> "definitions";
            case SCORE -> "scores";
            case LABELLING -> "grades and decisions";
            case LABEL -> LABELS;
        };
    }
}
