package org.meritlang.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.ExampleLine;
import org.meritlang.syntax.Parser;
import org.meritlang.syntax.Sentence;

/** Writes names as examples have them: in brackets where they would be read as something else. For one thread. */
public final class WrittenNames {
    private final Set<String> keys = new HashSet<>();
    private final Map<String, String> written = new HashMap<>();

    public WrittenNames(CheckedModel model) {
        model.attributes().stream().map(Attribute::key).forEach(keys::add);
        for (Activity activity : model.activities()) {
            if (!activity.isAny()) {
                keys.add(activity.key());
                activity.attributes().stream().map(Attribute::key).forEach(keys::add);
            }
        }
        model.scores().forEach(score -> keys.add(Spelling.key(score.name())));
        for (Labelling labelling : model.labellings()) {
            keys.add(Spelling.key(labelling.name()));
            labelling.labels().stream().map(Spelling::key).forEach(keys::add);
        }
    }

    /** The keys of all names that examples may name. */
    public Set<String> keys() {
        return Set.copyOf(keys);
    }

    /** A name of the model. */
    public String of(String name) {
        return written.computeIfAbsent(name, each -> isPlain(each) ? each : "[" + each + "]");
    }

    /** Tries it in every place where an example has a name. */
    private boolean isPlain(String name) {
        String text = "example \"x\"\n  lead with " + name + " 1, " + name + " \"x\"\n  activity " + name + " with "
                + name + " 1 3 days ago\n  expect " + name + " is 1\n";
        Parser.Parsed parsed = Parser.parse(new SourceText("name", text), keys);
        if (!parsed.diagnostics().isEmpty()
                || parsed.file().sentences().size() != 1
                || !(parsed.file().sentences().get(0) instanceof Sentence.Example example)) {
            return false;
        }
        String key = Spelling.key(name);
        List<ExampleLine> lines = example.lines();
        return lines.size() == 3
                && lines.get(0) instanceof ExampleLine.LeadWith lead
                && lead.facts().stream().allMatch(fact -> fact.name().key().equals(key))
                && lines.get(1) instanceof ExampleLine.Done done
                && done.activity().key().equals(key)
                && done.facts().stream().allMatch(fact -> fact.name().key().equals(key));
    }

    /** A label as it stands behind {@code is}: bare where it is one plain word and no name goes so, else in quotes. */
    public String label(String label) {
        return keys.contains(Spelling.key("is " + label)) ? quoted(label) : bareOrQuoted(label);
    }

    /** The same where nothing of the model needs to be known. */
    public static String bareOrQuoted(String label) {
        boolean isWord = label.matches("[A-Za-z][A-Za-z0-9]*")
                && !label.matches(
                        "(?i)yes|no|not|known|unknown|one|none|between|empty|any|all|in|at|more|less|over|under|and|or");
        return isWord ? label : quoted(label);
    }

    private static String quoted(String label) {
        return '"' + label.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
