package org.meritlang.repl.prompt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.meritlang.repl.read.InputException;

/** {@code :open FILES…}. */
record OpenCommand(Desk desk) implements ColonCommand {
    private static final Pattern NAME = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    @Override
    public Guide guide() {
        return new Guide(
                "open",
                "FILES…",
                "opens rules, leads and activities, told apart by name and content",
                ":open b2b-saas.merit leads.csv activities.csv",
                "opens all three; a name with blanks stands in quotes");
    }

    @Override
    public Reply run(String argument, boolean forced) throws IOException, InputException, Refused {
        List<String> names = new ArrayList<>();
        for (Matcher matcher = NAME.matcher(argument); matcher.find(); ) {
            names.add(Optional.ofNullable(matcher.group(1)).orElseGet(matcher::group));
        }
        if (names.isEmpty()
                || names.stream().anyMatch(name -> name.replace("\"", "").isBlank())) {
            throw new Refused("`:open` needs the name of a file, as in `:open rules.merit leads.csv`.");
        }
        Opening opening = new Opening(desk);
        Opening.Files files = opening.sorted(names, Optional.empty());
        if (files.rules().isPresent() && !forced && !desk.isSaved()) {
            throw new Refused("The rules have changes that are not saved. `:save` keeps them; `:open!` opens without.");
        }
        return ColonCommand.answered(opening.open(files));
    }
}
