package org.meritlang.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.source.SourceText;

/** Reads a rule file into its tree. The only door to the grammar. */
public final class Parser {
    /** The longest file, in characters: 4 MB. */
    public static final int LONGEST_FILE = 4 * 1024 * 1024;

    private Parser() {}

    /**
     * What came of reading a file.
     *
     * @param file its tree; sentences that could not be read stand in it as {@link Sentence.Broken}
     * @param diagnostics what is wrong with its words and sentences, at most one error a sentence
     * @param declaredKeys the keys of all names that the file declares, also in broken sentences
     * @param labelKeys the keys of the labels that the file gives without quotes
     * @param closesAttributes whether it says which attributes a lead has, so that others are mistakes
     */
    public record Parsed(
            RuleFile file,
            List<Diagnostic> diagnostics,
            Set<String> declaredKeys,
            Set<String> labelKeys,
            boolean closesAttributes) {
        public Parsed {
            diagnostics = List.copyOf(diagnostics);
            declaredKeys = Set.copyOf(declaredKeys);
            labelKeys = Set.copyOf(labelKeys);
        }
    }

    /** Whether a text begins as a sentence or a row does, and not as a condition or a value alone. */
    public static boolean opensSentence(SourceText source) {
        List<RawSentence> raw = SentenceSplitter.split(Lexing.of(source).tokens());
        if (raw.isEmpty()) {
            return false;
        }
        RawSentence first = raw.get(0);
        return Openings.phraseAt(first.tokens(), 0).isPresent() || first.startsWithPoints() || first.hasBar();
    }

    /** Reads a file by itself; {@code knownNameKeys} are the keys of names that the data are known to have. */
    public static Parsed parse(SourceText source, Set<String> knownNameKeys) {
        return parse(source, knownNameKeys, !knownNameKeys.isEmpty());
    }

    /**
     * Reads a file. Never throws, whatever the text.
     *
     * @param knownNameKeys keys of names that are known from elsewhere: the data, other files
     * @param namesAreClosed whether a name that is neither known nor declared here is a mistake
     */
    public static Parsed parse(SourceText source, Set<String> knownNameKeys, boolean namesAreClosed) {
        Diagnostics problems = new Diagnostics();
        if (source.text().length() > LONGEST_FILE) {
            problems.add(Diagnostic.of(
                    Code.FILE_TOO_LARGE, source.span(0, 0), "A rule file has at most 4 MB; this one is larger."));
            return new Parsed(new RuleFile(source, List.of(), List.of()), problems.sorted(), Set.of(), Set.of(), false);
        }
        Lexing lexing = Lexing.of(source);
        List<RawSentence> raw = SentenceSplitter.split(lexing.tokens());
        Declarations declarations = Declarations.in(raw);
        Set<String> known = new HashSet<>(knownNameKeys);
        known.addAll(declarations.keys());
        known.addAll(declarations.labels());
        boolean closed = namesAreClosed || declarations.closesAttributes();
        BlockReader blocks =
                new BlockReader(source, new SentenceReader(known, closed), declarations.outputs(), problems);
        List<Sentence> sentences = blocks.read(raw);
        problems.addAll(RowIndentation.check(source, sentences));
        return new Parsed(
                new RuleFile(source, sentences, lexing.comments()),
                problems.sorted(),
                declarations.keys(),
                declarations.labels(),
                declarations.closesAttributes());
    }
}
