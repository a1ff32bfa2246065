package org.meritlang.syntax;

import java.util.List;

/** What people try who want somebody to be told. */
final class AlertAttempts {
    private static final String TEXT = "(\"[^\"]*\")";
    private static final String ONCE = "(?:when|if|once|whenever|as soon as)";

    private static final String TELLING =
            "(?:notify|email|mail|tell|ping|warn|inform|message|slack|call|alert|remind|send (?:an? )?\\w+)";

    private static final String FIRES = "An alert fires as soon as something holds";
    private static final String IN_QUOTES = "What an alert says stands in quotes";
    private static final String NO_TEXT = "An alert begins with a text that says what to do";

    /** Too clear for any word to be taken for a misspelt one, or for the label of a decision. */
    static final List<Attempt> SURE = List.of(
            Attempt.of("^alert ?:? ?" + ONCE + " (.+)$", "alert \"call\" as soon as $1", NO_TEXT),
            Attempt.of(
                    "^(?:notify|warn|alert)(?: me| us| them)? " + ONCE + " (.+)$",
                    "alert \"call\" as soon as $1",
                    NO_TEXT),
            Attempt.of("^alert ?:? ?([^\":]+?) " + ONCE + " (.+)$", "alert \"$1\" as soon as $2", IN_QUOTES),
            Attempt.of("^alert ?: ?" + TEXT + " " + ONCE + " (.+)$", "alert $1 as soon as $2", FIRES),
            Attempt.of(
                    "^(?:notify|warn|tell|send|remind|slack|email)(?: me| us)? " + TEXT + " " + ONCE + " (.+)$",
                    "alert $1 as soon as $2",
                    "Merit calls it an alert"),
            Attempt.of(
                    "^(?:send|create|trigger|fire)(?: an?)? (?:alert|notification) " + ONCE + " (.+)$",
                    "alert \"call\" as soon as $1",
                    NO_TEXT),
            Attempt.of(
                    "^(" + TELLING + "(?: [^\":]+?)?) " + ONCE + " (.+)$",
                    "alert \"$1\" as soon as $2",
                    "Merit calls it an alert"),
            Attempt.of(
                    "^(?:when|if|once) (.+?),? (?:then )?alert " + TEXT + "$",
                    "alert $2 as soon as $1",
                    "What the alert says comes first"),
            Attempt.of(
                    "^(?:when|if|once) (.+?),? (?:then )?alert ([^\"]+)$",
                    "alert \"$2\" as soon as $1",
                    "What the alert says comes first, in quotes"),
            Attempt.of(
                    "^(?:when|if|once) (.+?),? (?:then )?(" + TELLING + "(?: [^\"]+)?)$",
                    "alert \"$2\" as soon as $1",
                    "What the alert says comes first, in quotes"));

    static final List<Attempt> OTHERS = List.of(
            Attempt.of("^alert " + TEXT + ",? (?:when|if|once|whenever) ", "alert $1 as soon as ", FIRES),
            Attempt.of("^alert " + TEXT + " (?!as\\b|soon\\b)(.+)$", "alert $1 as soon as $2", FIRES));

    private AlertAttempts() {}
}
