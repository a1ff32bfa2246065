package org.meritlang.repl.prompt;

/** A number of leads as a command takes it. */
final class Counts {
    private static final int LONGEST = 7;

    private Counts() {}

    /** What was typed, else the usual number. */
    static int of(String argument, int usual, Guide guide) throws Refused {
        if (argument.isEmpty()) {
            return usual;
        }
        String digits = argument.replace(",", "").replace("_", "");
        boolean isCount = digits.matches("\\d+") && digits.length() <= LONGEST && Integer.parseInt(digits) > 0;
        if (!isCount) {
            throw new Refused("`:" + guide.name() + "` takes a number of leads, such as 20, not `" + argument + "`.");
        }
        return Integer.parseInt(digits);
    }
}
