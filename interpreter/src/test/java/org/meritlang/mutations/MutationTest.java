package org.meritlang.mutations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.meritlang.Model;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Fix;
import org.meritlang.schema.Schema;
import org.meritlang.source.Folder;
import org.meritlang.source.SourceText;

/**
 * Valid sentences of every form, broken once by rule: the first message must point at the broken word
 * and name the remedy for at least 95 of 100. All mutants and their messages stand in
 * {@code mutations.txt}, to be read; {@code -Dcases.update=true} writes it anew.
 */
class MutationTest {
    private static final Path SENTENCES = Path.of("src/test/resources/mutations/sentences.txt");
    private static final Path MESSAGES = Path.of("src/test/resources/mutations/mutations.txt");
    private static final double LEAST_SHARE = 0.95;
    private static final int LEAST_MUTANTS = 200;
    private static final Pattern PARSER_WORDS =
            Pattern.compile("mismatched|expecting|extraneous|viable|token|<EOF>|\\b[A-Z]{2,}_[A-Z]|Exception|null\\b");

    private static final Set<String> NAMES = Set.of(
            "job title",
            "employees",
            "country",
            "email",
            "created",
            "renewal",
            "bounced",
            "unsubscribed",
            "interests",
            "visit",
            "decision maker",
            "competitors",
            "fit",
            "engagement",
            "mail",
            "seniority",
            "budget");

    private final Folder folder = Folder.inMemory(Map.of("free.txt", "gmail.com\n", "shared.merit", "# nothing\n"));
    private final Mutator mutator = new Mutator(NAMES);
    private final Map<Mutant.Kind, int[]> counts = new EnumMap<>(Mutant.Kind.class);
    private final StringBuilder report = new StringBuilder();

    @Test
    void theFirstMessagePointsAtTheBrokenWordAndNamesTheRemedy() throws IOException {
        for (Context context : contexts()) {
            assertEquals(
                    List.of(),
                    errors(context.withSentence(context.sentence())),
                    () -> "not valid: " + context.sentence());
            for (Mutant mutant : mutator.mutants(context.sentence())) {
                tryOut(context, mutant);
            }
        }
        int total = sum(0);
        int good = sum(1);
        String share = String.format(Locale.ROOT, "%.1f", 100.0 * good / total);
        System.out.printf(
                "Broken sentences whose first message names place and remedy: %d of %d (%s%%)%n", good, total, share);
        counts.forEach((kind, c) -> System.out.printf("  %-18s %d of %d%n", kind, c[1], c[0]));
        compareWithFile("# " + good + " of " + total + " name place and remedy\n\n" + report);
        assertTrue(total >= LEAST_MUTANTS, "too few mutants: " + total);
        assertTrue(good >= LEAST_SHARE * total, "only " + share + " % of the messages are good");
    }

    /** A sentence among the sentences that it needs around it; the place of the sentence is marked. */
    private record Context(String frame, String sentence) {
        String withSentence(String text) {
            return frame.replace("@@", text);
        }

        int offset() {
            return frame.indexOf("@@");
        }
    }

    private void tryOut(Context context, Mutant mutant) {
        List<Diagnostic> errors = errors(context.withSentence(mutant.text()));
        if (errors.isEmpty()) {
            return;
        }
        Diagnostic first = errors.get(0);
        boolean good = (pointsAt(first, context.offset(), mutant) && names(first, mutant.remedy()))
                || givesBack(first, context, mutant);
        int[] count = counts.computeIfAbsent(mutant.kind(), k -> new int[2]);
        count[0]++;
        count[1] += good ? 1 : 0;
        String message = said(first);
        assertTrue(!PARSER_WORDS.matcher(first.message()).find(), () -> "a parser's words: " + message);
        report.append(good ? "    " : "BAD ")
                .append(mutant.text())
                .append("   <- ")
                .append(mutant.remedy())
                .append('\n')
                .append("        [")
                .append(first.span().text())
                .append("] ")
                .append(first.code().id())
                .append(' ')
                .append(message)
                .append('\n');
    }

    /** Whether one of its fixes makes the sentence what it was. */
    private static boolean givesBack(Diagnostic diagnostic, Context context, Mutant mutant) {
        String broken = context.withSentence(mutant.text());
        String whole = context.withSentence(context.sentence());
        return diagnostic.fixes().stream()
                .map(fix -> broken.substring(0, fix.span().start())
                        + fix.replacement()
                        + broken.substring(fix.span().end()))
                .anyMatch(whole::equals);
    }

    private static boolean pointsAt(Diagnostic diagnostic, int offset, Mutant mutant) {
        int start = diagnostic.span().start() - offset;
        int end = diagnostic.span().end() - offset;
        return start <= mutant.end() && end >= mutant.start();
    }

    private static boolean names(Diagnostic diagnostic, String remedy) {
        return said(diagnostic).toLowerCase(Locale.ROOT).contains(remedy.toLowerCase(Locale.ROOT));
    }

    private static String said(Diagnostic diagnostic) {
        StringBuilder said = new StringBuilder(diagnostic.message());
        for (Fix fix : diagnostic.fixes()) {
            said.append(" [")
                    .append(fix.hint())
                    .append(" -> ")
                    .append(fix.replacement())
                    .append(']');
        }
        return said.toString().replace("\n", "\\n");
    }

    private List<Diagnostic> errors(String rules) {
        return Model.compile(new SourceText("rules.merit", rules), folder, Schema.none()).diagnostics().stream()
                .filter(Diagnostic::isError)
                .toList();
    }

    private int sum(int index) {
        return counts.values().stream().mapToInt(c -> c[index]).sum();
    }

    /** The file holds frames, each after a line {@code ==}, and below it the sentences that stand at its mark. */
    private static List<Context> contexts() throws IOException {
        List<Context> contexts = new ArrayList<>();
        for (String block : Files.readString(SENTENCES).split("(?m)^== *\n", -1)) {
            String[] parts = block.split("(?m)^-- *\n", 2);
            if (parts.length == 2) {
                parts[1].lines().filter(l -> !l.isBlank()).forEach(l -> contexts.add(new Context(parts[0], l.strip())));
            }
        }
        return contexts;
    }

    private static void compareWithFile(String actual) throws IOException {
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(MESSAGES, actual);
            fail("mutations.txt was written anew; look at what changed");
        }
        assertEquals(Files.readString(MESSAGES), actual, "run with -Dcases.update=true and look at what changed");
    }
}
