package org.meritlang.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritlang.cases.Case;
import org.meritlang.grammar.MeritLexer;
import org.meritlang.source.SourceText;

/** All sentences and rows of all cases, merged into the tokens that the grammar sees. */
final class CaseSentences {
    private CaseSentences() {}

    /**
     * A sentence or row.
     *
     * @param form empty where nobody reads it: of forms that only later versions read, or broken
     */
    record Merged(SourceText source, Optional<Form> form, List<Token> tokens) {
        @Override
        public String toString() {
            int start = tokens.get(0).start();
            return source.text().substring(start, tokens.get(tokens.size() - 1).end());
        }

        /** What stands in the text for a token, in lower case and with single blanks. */
        String words(Token token) {
            return source.text()
                    .substring(token.start(), token.end())
                    .toLowerCase(java.util.Locale.ROOT)
                    .replaceAll("\\s+", " ");
        }
    }

    static List<Merged> all() {
        return Case.all().stream().flatMap(CaseSentences::of).toList();
    }

    private static Stream<Merged> of(Case given) {
        List<SourceText> texts = new ArrayList<>(List.of(new SourceText(given.name(), given.rules())));
        given.files().stream()
                .filter(file -> file.title().endsWith(".merit"))
                .forEach(file -> texts.add(new SourceText(given.name() + ": " + file.title(), file.text())));
        return texts.stream().flatMap(text -> of(text, given.names()));
    }

    static Stream<Merged> of(SourceText source, Set<String> namesOfData) {
        List<RawSentence> sentences = SentenceSplitter.split(Lexing.of(source).tokens());
        Set<String> known = new HashSet<>(namesOfData);
        Declarations declared = Declarations.in(sentences);
        known.addAll(declared.keys());
        known.addAll(declared.labels());
        List<Merged> merged = new ArrayList<>();
        Optional<Block> block = Optional.empty();
        for (RawSentence raw : sentences) {
            Optional<Block> owner = block.filter(heading -> heading.takes(raw, line -> false));
            Optional<Form> form = owner.isPresent() ? owner.get().rowForm(raw) : SentenceReader.formOf(raw);
            owner.ifPresent(heading -> heading.add(raw, Optional.empty()));
            block = owner.or(() -> form.filter(Block::hasRows)
                    .map(heading -> new Block(heading, null, source.span(raw.start(), raw.end()))));
            PhraseMerger.Place place = form.map(Form::place).orElse(PhraseMerger.Place.SENTENCE);
            List<Token> tokens = PhraseMerger.merge(raw.tokens(), known, place);
            merged.add(new Merged(source, form, tokens));
        }
        return merged.stream().filter(m -> m.tokens().stream().noneMatch(t -> t.type() == MeritLexer.UNCLOSED_TEXT));
    }
}
