package org.meritlang.repl.screen;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.meritlang.repl.prompt.Conversation;
import org.meritlang.repl.prompt.Guide;
import org.meritlang.repl.prompt.Reply;
import org.meritlang.repl.prompt.Vocabulary;
import org.meritlang.repl.prompt.Vocabulary.Entry;
import org.meritlang.repl.prompt.Vocabulary.Kind;

/** Answers with what it was asked, and knows a few names. */
final class SmallConversation implements Conversation {
    private static final Vocabulary NAMES = new Vocabulary(List.of(
            new Entry("job title", Kind.ATTRIBUTE, "", "text, known for 87 %", List.of("CTO", "Head of \"Ops\"")),
            new Entry("country", Kind.ATTRIBUTE, "", "text", List.of("Germany", "Ghana", "France", "中国")),
            new Entry("employees", Kind.ATTRIBUTE, "", "number", List.of()),
            new Entry("page visited", Kind.ACTIVITY, "", "activity, 12,041 times", List.of()),
            new Entry("url", Kind.ATTRIBUTE_OF_ACTIVITY, "page visited", "text", List.of("/pricing", "/blog")),
            new Entry("fit", Kind.SCORE, "", "score, 0 to 100", List.of()),
            new Entry("stage", Kind.LABELLING, "", "decision", List.of("MQL", "SQL")),
            new Entry("MQL", Kind.LABEL, "stage", "", List.of()),
            new Entry("SQL", Kind.LABEL, "stage", "", List.of())));

    volatile boolean isSaved = true;
    volatile int width;
    final List<String> asked = new CopyOnWriteArrayList<>();
    final CountDownLatch isAnswering = new CountDownLatch(1);

    @Override
    public Reply answer(String input) {
        asked.add(input);
        return switch (input) {
            case ":quit" -> new Reply("Bye.", Reply.Outcome.LEAVES);
            case "slow" -> slowly();
            case "breaks" -> throw new IllegalStateException("must not be shown");
            default -> new Reply("<" + input.replace("\n", "/") + ">", Reply.Outcome.ANSWERED);
        };
    }

    private Reply slowly() {
        try {
            isAnswering.countDown();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            return new Reply("Interrupted.", Reply.Outcome.INTERRUPTED);
        }
        throw new AssertionError("nobody opens that latch");
    }

    @Override
    public void fit(int columns) {
        width = columns;
    }

    @Override
    public boolean goesOn(String input) {
        return input.endsWith(" and")
                || input.startsWith("points by")
                || input.chars().filter(c -> c == '(').count()
                        > input.chars().filter(c -> c == ')').count();
    }

    @Override
    public List<Guide> guides() {
        return List.of(
                new Guide("open", "FILES\u2026", "opens files", ":open a.merit", "opens it"),
                new Guide("what if", "FACT, \u2026", "supposes", ":what if fit = 3", "supposes it"),
                new Guide("explain", "[LEAD]", "tells why", ":explain Ada", "tells why"),
                new Guide("help", "[COMMAND]", "helps", ":help open", "tells more"),
                new Guide("quit", "", "leaves", ":quit", "leaves"));
    }

    @Override
    public List<String> leads(String begun, int most) {
        return Stream.of("Ada Okafor", "Adam Berg", "Kim Silva")
                .filter(name -> name.startsWith(begun))
                .limit(most)
                .toList();
    }

    @Override
    public boolean isSaved() {
        return isSaved;
    }

    @Override
    public Vocabulary vocabulary() {
        return NAMES;
    }
}
