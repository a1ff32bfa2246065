package org.meritlang.syntax;

import java.util.List;

/** What newcomers try in decisions and in the headings of blocks. */
final class BlockAttempts {
    private static final String TEXT = "(\"[^\"]*\")";

    /** The name of what is decided, which its rows need not say again. */
    private static final String DECIDED = "(?:(?:set )?[\\p{L}\\p{N}_ ]+? (?:is|=|to) )?";

    private static final String ONE_LABEL = "(?!total\\b)(\"[^\"]*\"|[\\p{L}\\p{N}_+-]+)";

    private static final String LEFT = "What is left is said with `otherwise`";

    private static final Attempt THEN = Attempt.of(
            "^(?:case )?(?:if|when|elif|elsif|elseif|else if|case) (.+?)(?:,? then|:| =>| ->|,) " + DECIDED
                    + "(.+?)(?: end)?$",
            "$2 when $1",
            "The label comes first");

    private static final Attempt ELSE = Attempt.of(
            "^(?:else|otherwise|default|rest|(?:every|any)thing else|all (?:the )?others?|any others?|others?)\\b"
                    + "(?: then| is| are| gets?)?(?: ?:| ?=>| ?->| =)? ?" + DECIDED + "(.+?)(?: end)?$",
            "$1 otherwise",
            LEFT);

    private static final Attempt SAID_AGAIN = Attempt.of(
            "^(?:set )?[\\p{L}\\p{N}_ ]+? (?:is|=|to) (.+? (?:when|if) .+)$",
            "$1",
            "The heading says what is decided, so the label is enough");

    /** In lines that decide something and stand below no decision. */
    static final List<Attempt> OF_LONE_DECISIONS = List.of(THEN, ELSE, SAID_AGAIN);

    /** In the rows of a decision. */
    static final List<Attempt> OF_DECISIONS = List.of(
            THEN,
            ELSE,
            Attempt.of("^(.+?) ?:? (?:else|default|otherwise)$", "$1 otherwise", LEFT),
            Attempt.of(
                    "^" + ONE_LABEL + " ?:? ?(?:>=|from|at least) ?(\\d+)$",
                    "$1 when total >= $2",
                    "A row says which score it is about"),
            Attempt.of(
                    "^" + ONE_LABEL + " ?:? ?(?:>|above|over|more than) ?(\\d+)$",
                    "$1 when total > $2",
                    "A row says which score it is about"),
            Attempt.of(
                    "^(?:>=|from|at least) ?(\\d+) ?: ?(.+)$",
                    "$2 when total >= $1",
                    "The label comes first, and a row says which score it is about"),
            Attempt.of(
                    "^(?:>|above|over|more than) ?(\\d+) ?: ?(.+)$",
                    "$2 when total > $1",
                    "The label comes first, and a row says which score it is about"),
            Attempt.of("^(.+?) ?(?:->|=>) ?" + DECIDED + "(.+)$", "$2 when $1", "The label comes first"),
            Attempt.of("^(.+?): ?(?:if |when )?(.+)$", "$1 when $2", "A row of a decision says it with `when`"),
            Attempt.of("^(.+?) (?:for|where|=) (.+)$", "$1 when $2", "A row of a decision says it with `when`"),
            SAID_AGAIN);

    /** In the headings of blocks. */
    static final List<Attempt> HEADINGS = List.of(
            Attempt.of(
                    "^((?!decide )(?:\\w+ )?(?:stage|status|owner|tier|segment|routing|priority|action|decision|next step)) ?:$",
                    "decide $1",
                    "What is decided is said with `decide`"),
            Attempt.of("^disqualified (?:when|if) ", "disqualify when ", "Who is out is said with `disqualify when`"),
            Attempt.of("^(decide [^:]+?) ?:$", "$1", "A heading ends without a colon"),
            Attempt.of(
                    "^matrix (.+? of .+?) (?:by|x|\\*|×|/|vs|versus|against|with|or) (.+)$",
                    "matrix $1 and $2",
                    "The two outputs of a matrix are joined by `and`"),
            Attempt.of(
                    "^matrix (.+?) ?(?:: ?| is | for | from | = | as )(.+?) (?:by|x|\\*|×|/|vs|versus|against|with|or|and) (.+)$",
                    "matrix $1 of $2 and $3",
                    "What a matrix joins is said with `of` and `and`"),
            Attempt.of(
                    "^matrix (.+? grade) (?:x|by|and|vs|\\*|×) (.+? grade)$",
                    "matrix priority of $1 and $2",
                    "A matrix has a name and joins the labels of two outputs"),
            Attempt.of(
                    "^matrix (.+?) (?:is|for|from|=|as) (.+)$",
                    "matrix $1 of $2",
                    "What a matrix joins is said with `of`"),
            Attempt.of(
                    "^(decide|matrix|score|group|grade|list|define) \"([^\"]+)\"",
                    "$1 $2",
                    "A name stands without quotes"),
            Attempt.of("^(?:test|case|scenario)(?: case)?:? " + TEXT + "$", "example $1", "Merit calls it an example"),
            Attempt.of(
                    "^(?:test|case|scenario|it)(?: case)? ?: ?([^\"]+)$",
                    "example \"$1\"",
                    "Merit calls it an example, and what it shows stands in quotes"));

    private BlockAttempts() {}
}
