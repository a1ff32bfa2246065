package org.meritlang.mutations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritlang.grammar.PhraseTable;

/** Breaks a sentence once in every way that the rules below know; nothing is left to chance. */
final class Mutator {
    private static final Pattern WORD = Pattern.compile(
            "\"[^\"]*\"|\\d{4}-\\d{2}-\\d{2}|[+-]?\\d[\\d.]*%?|yes/no|[\\p{L}_][\\p{L}\\p{N}_]*|[<>!]=|\\S");

    private final Set<String> fields;
    private final Set<String> fieldWords;

    /** @param fields the names that sentences may use */
    Mutator(Set<String> fields) {
        this.fields = Set.copyOf(fields);
        this.fieldWords = fields.stream()
                .flatMap(field -> Arrays.stream(field.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Word(String text, int start, int end) {
        boolean isText() {
            return text.startsWith("\"");
        }

        boolean isNumber() {
            return Character.isDigit(text.charAt(text.length() - 1)) || text.endsWith("%");
        }

        /** Whether it is a word of its own, not a mark between words. */
        boolean isWord() {
            return !Set.of(",", ":", ";", "(", ")", "|").contains(text);
        }

        boolean isLetters() {
            return Character.isLetter(text.charAt(0));
        }
    }

    List<Mutant> mutants(String sentence) {
        List<Word> words = words(sentence);
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isKeyword(word)) {
                mutants.add(misspelt(sentence, word, i, Mutant.Kind.MISSPELT_KEYWORD));
            } else if (fieldWords.contains(word.text()) && word.text().length() > 3) {
                mutants.add(misspelt(sentence, word, i, Mutant.Kind.MISSPELT_FIELD));
            }
            if (word.isText()) {
                mutants.add(withoutQuote(sentence, word, true));
                mutants.add(withoutQuote(sentence, word, false));
            }
            if (!word.isWord()) {
                continue;
            }
            mutants.add(without(sentence, words, i));
            boolean hasNext = i + 1 < words.size() && words.get(i + 1).isWord();
            if (hasNext && !word.text().equals(words.get(i + 1).text())) {
                mutants.add(swapped(sentence, word, words.get(i + 1)));
            }
        }
        return mutants;
    }

    private static List<Word> words(String sentence) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
        }
        return words;
    }

    private boolean isKeyword(Word word) {
        return word.isLetters()
                && word.text().length() > 1
                && !fieldWords.contains(word.text())
                && PhraseTable.english().words().contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** Two letters swapped, one left out, one doubled, one replaced: in turn, by the word's place. */
    private static Mutant misspelt(String sentence, Word word, int index, Mutant.Kind kind) {
        String text = word.text();
        int at = Math.max(1, text.length() / 2);
        boolean canSwap = text.charAt(at - 1) != text.charAt(at);
        String broken = switch (text.length() <= 3 ? 0 : index % 4) {
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            case 3 -> text.substring(0, at) + (text.charAt(at) == 'x' ? 'y' : 'x') + text.substring(at + 1);
            default ->
                canSwap
                        ? text.substring(0, at - 1) + text.charAt(at) + text.charAt(at - 1) + text.substring(at + 1)
                        : text + text.charAt(text.length() - 1);
        };
        String result = sentence.substring(0, word.start()) + broken + sentence.substring(word.end());
        return new Mutant(kind, result, word.start(), word.start() + broken.length(), text);
    }

    private Mutant without(String sentence, List<Word> words, int index) {
        Word word = words.get(index);
        boolean blankBefore = word.start() > 0 && sentence.charAt(word.start() - 1) == ' ';
        boolean blankAfter = word.end() < sentence.length() && sentence.charAt(word.end()) == ' ';
        int end = word.end() + (blankAfter && (blankBefore || word.start() == 0) ? 1 : 0);
        String result = (sentence.substring(0, word.start()) + sentence.substring(end)).stripTrailing();
        int next = index + 1;
        int start = Math.min(word.start(), result.length());
        int length = next < words.size() ? words.get(next).text().length() : 0;
        return new Mutant(Mutant.Kind.DROPPED_WORD, result, start, start + length, remedyFor(words, index));
    }

    /** A missing keyword or sign is named, and a name of which a part is left; else what is missing. */
    private String remedyFor(List<Word> words, int index) {
        Word word = words.get(index);
        for (String field : fields) {
            if (field.contains(" ") && isPartOf(field, words, index)) {
                return field;
            }
        }
        if (word.isText()) {
            return "text";
        }
        if (word.text().matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "date";
        }
        if (word.isNumber()) {
            return "number";
        }
        boolean isKeyword = PhraseTable.english().words().contains(word.text().toLowerCase(Locale.ROOT));
        return isKeyword || !word.isLetters() || word.text().equals("yes/no") ? word.text() : "name";
    }

    private static boolean isPartOf(String field, List<Word> words, int index) {
        String[] parts = field.split(" ", -1);
        for (int from = Math.max(0, index - parts.length + 1); from <= index; from++) {
            boolean matches = from + parts.length <= words.size();
            for (int i = 0; i < parts.length && matches; i++) {
                matches = words.get(from + i).text().equals(parts[i]);
            }
            if (matches) {
                return true;
            }
        }
        return false;
    }

    private static Mutant swapped(String sentence, Word one, Word other) {
        String between = sentence.substring(one.end(), other.start());
        String swapped = other.text() + between + one.text();
        String result = sentence.substring(0, one.start()) + swapped + sentence.substring(other.end());
        String remedy = one.text() + between + other.text();
        return new Mutant(Mutant.Kind.SWAPPED_WORDS, result, one.start(), one.start() + swapped.length(), remedy);
    }

    private static Mutant withoutQuote(String sentence, Word text, boolean opening) {
        int at = opening ? text.start() : text.end() - 1;
        String result = sentence.substring(0, at) + sentence.substring(at + 1);
        return new Mutant(Mutant.Kind.FORGOTTEN_QUOTE, result, text.start(), text.end() - 1, "quote");
    }
}
