package org.meritlang.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.meritlang.syntax.Formatter;
import org.meritlang.syntax.RuleFile;
import org.meritlang.syntax.Sentence;

/**
 * A short name for the words of a model: layout, comments, the way it is split into files, and examples
 * do not count.
 */
final class Fingerprint {
    private static final int BYTES = 8;

    private final MessageDigest digest;

    private Fingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /** The first 16 hexadecimal digits of a SHA-256 over all sentences but examples, and the values of lists from files. */
    static String of(List<Sentence> sentences, Declarations declarations) {
        Fingerprint fingerprint = new Fingerprint(sha256());
        for (Sentence sentence : sentences) {
            fingerprint.take(sentence, declarations);
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest(), 0, BYTES);
    }

    private void take(Sentence sentence, Declarations declarations) {
        if (sentence instanceof Sentence.Include || isExample(sentence)) {
            return;
        }
        if (sentence instanceof Sentence.ListFrom list) {
            ValueList values = declarations.lists().get(list.name().key());
            take("list " + list.name().key());
            if (values != null) {
                values.texts().forEach(this::take);
            }
            return;
        }
        RuleFile alone = new RuleFile(sentence.span().source(), List.of(sentence), List.of());
        Formatter.format(alone).lines().map(String::strip).forEach(this::take);
    }

    /** They change no score: a model that was given one more test is the same model. */
    private static boolean isExample(Sentence sentence) {
        return sentence instanceof Sentence.Example || sentence instanceof Sentence.Examples;
    }

    private void take(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
