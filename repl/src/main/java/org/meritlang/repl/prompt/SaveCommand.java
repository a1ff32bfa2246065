package org.meritlang.repl.prompt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.meritlang.repl.write.SafeFile;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;
import org.meritlang.syntax.Formatter;

/** {@code :save [FILE]}. */
record SaveCommand(Desk desk) implements ColonCommand {
    @Override
    public Guide guide() {
        return new Guide(
                "save",
                "[FILE]",
                "writes the rules, formatted; `:save!` also over a file that has changed",
                ":save new-rules.merit",
                "writes what is kept in this session to that file; without a name, to the file that was opened");
    }

    @Override
    public Reply run(String argument, boolean forced) throws IOException, Refused {
        Rules rules = desk.rules();
        String said = argument.replaceAll("^\"|\"$", "").strip();
        boolean isNamed = !argument.isEmpty();
        if (said.isEmpty() && (isNamed || rules.file().isEmpty())) {
            throw new Refused("`:save` needs the name of a file, as in `:save rules.merit`.");
        }
        String name = isNamed ? said : rules.text().name();
        Path file = desk.folder().resolve(name);
        requireRuleFile(name, file);
        if (!forced) {
            requireUntouched(name, file, rules);
        }
        String formatted = Formatter.format(rules.parsed());
        write(file, formatted);
        Rules saved = new Rules(new SourceText(name, formatted), Optional.of(file), folder(file, rules), formatted);
        desk.saved(saved);
        String untried = desk.tried().isPresent() ? " What is only tried is not in it; `:keep` keeps it first." : "";
        return ColonCommand.answered("Saved to " + name + "." + untried + "\n");
    }

    /** What the rules name is still looked for where it was, unless they move to another folder. */
    private static Folder folder(Path file, Rules rules) {
        boolean isBeside = rules.file()
                .map(old -> old.toAbsolutePath().normalize().getParent())
                .equals(Optional.ofNullable(file.toAbsolutePath().normalize().getParent()));
        return isBeside ? rules.folder() : Folder.of(file);
    }

    /** Leads and activities are opened here, too, and nothing may replace those by rules. */
    private static void requireRuleFile(String name, Path file) throws Refused {
        if (Files.isDirectory(file)) {
            throw new Refused("`" + name + "` is a folder; name a file in it.");
        }
        if (!Opening.isRules(name)) {
            throw new Refused("Files of rules end in `.merit`: `:save "
                    + name.replaceFirst("(?<=[^/\\\\])\\.[^./\\\\]*$", "") + ".merit`.");
        }
    }

    private static void requireUntouched(String name, Path file, Rules rules) throws Refused {
        if (!Files.exists(file)) {
            return;
        }
        boolean isOwn = rules.file().isPresent()
                && rules.file()
                        .get()
                        .toAbsolutePath()
                        .normalize()
                        .equals(file.toAbsolutePath().normalize());
        if (!isOwn) {
            throw new Refused("There is a file `" + name + "` already; `:save! " + name + "` replaces it.");
        }
        boolean isUntouched = Folder.readFile(file) instanceof Reading.Found found
                && found.file().text().text().equals(rules.opened());
        if (!isUntouched) {
            throw new Refused("`" + name + "` has been changed since it was opened here; `:save!` replaces it, and"
                    + " `:save OTHER` writes beside it.");
        }
    }

    private static void write(Path file, String text) throws Refused {
        try (SafeFile safe = SafeFile.create(file)) {
            safe.out().write(text.getBytes(StandardCharsets.UTF_8));
            safe.commit();
        } catch (IOException e) {
            throw new Refused("`" + file + "` cannot be written.");
        }
    }
}
