package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/** Reads a rule file together with the files it includes, as one text. */
public final class Inclusion {
    private static final int DEEPEST = 100;

    private final Folder folder;
    private final Set<String> knownNameKeys;
    private final Diagnostics problems;
    private final boolean namesAreClosed;
    private final Map<String, Parser.Parsed> parsed = new LinkedHashMap<>();
    private final Map<Span, String> included = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<String> openNames = new ArrayDeque<>();
    private boolean complete = true;

    private Inclusion(Folder folder, Schema data, Diagnostics problems) {
        this.folder = folder;
        this.knownNameKeys = data.keys();
        this.namesAreClosed = data.isKnown() && data.ofActivities() != Schema.Knowledge.SOURCE;
        this.problems = problems;
    }

    /**
     * A rule file with all that it includes.
     *
     * @param sentences in their order; those of an included file follow the sentence that includes it
     * @param files the main file first
     * @param declaredKeys the keys of all names that the files declare
     * @param labelKeys the keys of the labels that the files give without quotes
     * @param complete whether every included file could be read
     */
    public record Whole(
            List<Sentence> sentences,
            List<RuleFile> files,
            Set<String> declaredKeys,
            Set<String> labelKeys,
            boolean complete) {
        public Whole {
            sentences = List.copyOf(sentences);
            files = List.copyOf(files);
            declaredKeys = Set.copyOf(declaredKeys);
            labelKeys = Set.copyOf(labelKeys);
        }
    }

    /**
     * Reads and parses a main file and what it includes, each file once.
     *
     * @param data what is known of the data: some words are operators only in front of a known name
     * @param problems takes what is wrong in any of the files
     */
    public static Whole read(SourceText main, Folder folder, Schema data, Diagnostics problems) {
        return new Inclusion(folder, data, problems).read(main);
    }

    /**
     * The same, with sentences behind it that stand in no file and include none.
     *
     * @param data what the whole was read with
     * @param problems takes what is wrong with their words
     */
    public static Whole beside(Whole whole, SourceText others, Schema data, Diagnostics problems) {
        Set<String> known = new HashSet<>(data.keys());
        known.addAll(whole.declaredKeys);
        known.addAll(whole.labelKeys);
        boolean closed = (data.isKnown() && data.ofActivities() != Schema.Knowledge.SOURCE)
                || whole.sentences.stream().anyMatch(Sentence.LeadHas.class::isInstance);
        Parser.Parsed parsed = Parser.parse(others, known, closed);
        problems.addAll(parsed.diagnostics());
        List<Sentence> sentences = new ArrayList<>(whole.sentences);
        sentences.addAll(parsed.file().sentences());
        List<RuleFile> files = new ArrayList<>(whole.files);
        files.add(parsed.file());
        return new Whole(sentences, files, whole.declaredKeys, whole.labelKeys, whole.complete);
    }

    private Whole read(SourceText main) {
        String identity = identityOf(main);
        load(identity, main);
        Set<String> declared = new HashSet<>();
        parsed.values().forEach(file -> declared.addAll(file.declaredKeys()));
        if (parsed.size() > 1) {
            parseAgainKnowing(declared);
        }
        parsed.values().forEach(file -> problems.addAll(file.diagnostics()));
        List<Sentence> sentences = new ArrayList<>();
        splice(identity, true, sentences, new HashSet<>());
        List<RuleFile> files = parsed.values().stream().map(Parser.Parsed::file).toList();
        return new Whole(sentences, files, declared, labels(), complete);
    }

    /** The main file's own identity, by which a circle back to it is seen. */
    private String identityOf(SourceText main) {
        String name = main.name();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        Reading reading = folder.read(name, last);
        return reading instanceof Reading.Found found ? found.file().identity() : name;
    }

    private void load(String identity, SourceText text) {
        Parser.Parsed file = Parser.parse(text, knownNameKeys, namesAreClosed);
        parsed.put(identity, file);
        open.addLast(identity);
        openNames.addLast(text.name());
        for (Sentence sentence : file.file().sentences()) {
            if (sentence instanceof Sentence.Include include) {
                load(include);
            }
        }
        open.removeLast();
        openNames.removeLast();
    }

    private void load(Sentence.Include include) {
        Reading reading =
                folder.read(include.span().source().name(), include.path().value());
        if (!(reading instanceof Reading.Found found)) {
            complete = false;
            problems.add(FileProblem.of(reading, include.path()));
            return;
        }
        String identity = found.file().identity();
        if (open.contains(identity)) {
            problems.add(circle(include, identity));
        } else if (open.size() >= DEEPEST) {
            complete = false;
            problems.add(
                    Diagnostic.of(Code.NESTED_TOO_DEEP, include.span(), "Files include one another at most 100 deep."));
        } else {
            included.put(include.span(), identity);
            if (!parsed.containsKey(identity)) {
                load(identity, found.file().text());
            }
        }
    }

    private Diagnostic circle(Sentence.Include include, String identity) {
        List<String> names = new ArrayList<>(openNames);
        List<String> circle = names.subList(new ArrayList<>(open).indexOf(identity), names.size());
        String shown = String.join(" → ", circle) + " → " + circle.get(0);
        return Diagnostic.of(
                Code.INCLUDE_CIRCLE,
                include.path().span(),
                "These files include one another in a circle: " + shown + ".");
    }

    private void parseAgainKnowing(Set<String> declared) {
        Set<String> known = new HashSet<>(knownNameKeys);
        known.addAll(declared);
        known.addAll(labels());
        boolean closed = namesAreClosed || parsed.values().stream().anyMatch(Parser.Parsed::closesAttributes);
        parsed.replaceAll((identity, file) -> Parser.parse(file.file().source(), known, closed));
        parsed.values().forEach(file -> declared.addAll(file.declaredKeys()));
    }

    /** Of all files: an output of one may be compared in another. */
    private Set<String> labels() {
        return parsed.values().stream()
                .flatMap(file -> file.labelKeys().stream())
                .collect(Collectors.toSet());
    }

    private void splice(String identity, boolean main, List<Sentence> sentences, Set<String> done) {
        done.add(identity);
        Parser.Parsed file = parsed.get(identity);
        if (file == null) {
            throw new IllegalStateException("no such file: " + identity);
        }
        for (Sentence sentence : file.file().sentences()) {
            if (!main && isForMainFileOnly(sentence)) {
                problems.add(Diagnostic.of(
                        Code.ONLY_IN_MAIN_FILE,
                        sentence.span(),
                        "The model's name and time zone stand only in the main file, not in one that it includes."));
                continue;
            }
            sentences.add(sentence);
            String includes = included.get(sentence.span());
            if (sentence instanceof Sentence.Include && includes != null && !done.contains(includes)) {
                splice(includes, false, sentences, done);
            }
        }
    }

    private static boolean isForMainFileOnly(Sentence sentence) {
        return sentence instanceof Sentence.ModelName || sentence instanceof Sentence.TimeZone;
    }
}
