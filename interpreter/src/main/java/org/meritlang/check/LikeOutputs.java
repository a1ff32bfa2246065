package org.meritlang.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Diagnostics;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * Warns of fields that only their use makes known and that are spelt almost like an output or a definition:
 * {@code fitt} beside {@code score fit}. For one thread.
 */
final class LikeOutputs {
    private static final int SHORTEST = 4;

    private final Suggestions outputs;
    private final Diagnostics problems;
    private final Set<String> told = new HashSet<>();

    LikeOutputs(Suggestions outputs, Diagnostics problems) {
        this.outputs = outputs;
        this.problems = problems;
    }

    /** Tells it once of each name. */
    void warn(Name name) {
        if (name.key().length() < SHORTEST || !told.add(name.key())) {
            return;
        }
        List<String> near = outputs.spelledAlike(name.text()).stream()
                .filter(output -> isSlip(name.key(), Spelling.key(output)))
                .toList();
        if (!near.isEmpty()) {
            problems.add(Diagnostic.of(
                    Code.NAME_LIKE_OUTPUT,
                    name.span(),
                    "`" + name.text() + "` is read as a field of the lead, and the rules themselves have "
                            + Suggestions.listed(near) + ".",
                    Complaints.didYouMean(name.text(), name.span(), Suggestions.among(near))));
        }
    }

    /** One that goes on where the other ends is a word of its own, as {@code visits} is, but {@code fitt} is not. */
    private static boolean isSlip(String name, String output) {
        String longer = name.length() > output.length() ? name : output;
        String shorter = name.length() > output.length() ? output : name;
        if (name.charAt(0) != output.charAt(0)) {
            return false;
        }
        boolean goesOn = longer.length() > shorter.length() && longer.startsWith(shorter);
        return !goesOn || longer.charAt(shorter.length()) == longer.charAt(shorter.length() - 1);
    }
}
