package org.meritlang.repl.prompt;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meritlang.Compilation;
import org.meritlang.diagnostic.Diagnostic;
import org.meritlang.diagnostic.Renderer;
import org.meritlang.repl.read.DataSource;
import org.meritlang.repl.read.InputException;
import org.meritlang.repl.read.LeadFile;
import org.meritlang.source.Folder;
import org.meritlang.source.Reading;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;

/** Opens files: tells rules, leads and activities apart, and puts them on the table. */
final class Opening {
    private static final List<String> WHOSE = List.of("lead id", "lead", "id", "email");
    private static final List<String> WHAT = List.of("activity", "event", "type");
    private static final List<String> WHEN = List.of("at", "time", "timestamp", "date");

    private final Desk desk;

    Opening(Desk desk) {
        this.desk = desk;
    }

    /** Files by what they are; empty where the session keeps what it has. */
    record Files(Optional<String> rules, Optional<String> leads, Optional<String> activities) {}

    /**
     * Tells which file is which, by name and content.
     *
     * @param named the file of activities, if it is known which it is
     */
    Files sorted(List<String> names, Optional<String> named) throws IOException, InputException, Refused {
        List<String> rules = new ArrayList<>();
        List<String> data = new ArrayList<>();
        for (String name : names) {
            (isRules(name) ? rules : data).add(name);
        }
        requireOne(rules, "file of rules");
        List<String> activities = new ArrayList<>(named.stream().toList());
        List<String> leads = new ArrayList<>();
        for (String name : data) {
            (named.isEmpty() && isActivities(name) ? activities : leads).add(name);
        }
        if (leads.isEmpty() && named.isEmpty() && desk.files().leads().isEmpty() && activities.size() > 0) {
            leads.add(activities.remove(0));
        }
        requireOne(leads, "file of leads");
        requireOne(activities, "file of activities");
        return new Files(first(rules), first(leads), first(activities));
    }

    private static Optional<String> first(List<String> names) {
        return names.stream().findFirst();
    }

    private static void requireOne(List<String> names, String what) throws Refused {
        if (names.size() > 1) {
            throw new Refused("One " + what + " can be open at a time, and these seem to be two: `"
                    + String.join("` and `", names) + "`.");
        }
    }

    /** Whether a file of this name has rules. */
    static boolean isRules(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".merit");
    }

    private boolean isActivities(String name) throws IOException, InputException {
        try (LeadFile file = LeadFile.open(DataSource.file(desk.folder(), name))) {
            List<String> keys =
                    file.leads().columns().stream().map(Spelling::key).toList();
            return has(keys, WHOSE) && has(keys, WHAT) && has(keys, WHEN);
        }
    }

    private static boolean has(List<String> keys, List<String> names) {
        return names.stream().map(Spelling::key).anyMatch(keys::contains);
    }

    /** Opens them, and says what there is. */
    String open(Files named) throws IOException, InputException, Refused {
        Rules rules = named.rules.isPresent() ? read(named.rules.get()) : desk.rules();
        DataFiles files = new DataFiles(
                named.leads.map(this::source).or(() -> desk.files().leads()),
                named.activities
                        .map(this::source)
                        .or(() -> named.leads.isPresent()
                                ? Optional.empty()
                                : desk.files().activities()));
        boolean otherData = named.leads.isPresent() || named.activities.isPresent();
        HeldLeads held = otherData || !rules.zone().equals(desk.held().zone()) ? files.load(rules.zone()) : desk.held();
        Compilation compilation = rules.compile(held.schema());
        if (compilation.model().isEmpty()) {
            if (otherData && rules.text().text().equals(desk.rules().text().text())) {
                throw new Refused("The rules do not fit these leads.\n" + errors(compilation));
            }
            throw new Refused(errors(compilation));
        }
        Instant asOf = desk.saidAsOf().orElseGet(() -> desk.clock().instant());
        View view = new View(compilation.model().get(), held, asOf);
        desk.open(rules, files, view);
        return new Inventory(view).text(desk.paint()) + warnings(compilation);
    }

    private String warnings(Compilation compilation) {
        if (desk.rules().text().text().isEmpty()) {
            // There is no file for `merit check` to look at: what it would be about are the data.
            return compilation.diagnostics().stream()
                    .map(doubt -> desk.paint().dim("  note: " + doubt.message()) + "\n")
                    .collect(Collectors.joining());
        }
        int count = compilation.diagnostics().size();
        String all = Figures.counted(count, "doubt about the rules", "doubts about the rules");
        return count == 0 ? "" : desk.paint().dim("  note: " + all + "; `merit check` tells") + "\n";
    }

    private String errors(Compilation compilation) {
        return Renderer.text(
                compilation.diagnostics().stream().filter(Diagnostic::isError).toList(),
                desk.paint().colour());
    }

    private DataSource source(String name) {
        return DataSource.file(desk.folder(), name);
    }

    private Rules read(String name) throws Refused {
        Path file = desk.folder().resolve(name);
        Reading reading = Folder.readFile(file);
        if (!(reading instanceof Reading.Found found)) {
            throw new Refused(problem(name, reading));
        }
        String text = found.file().text().text();
        return new Rules(new SourceText(name, text), Optional.of(file), Folder.of(file), text);
    }

    private static String problem(String name, Reading reading) {
        if (reading instanceof Reading.NotUtf8) {
            return "`" + name + "` is not a text in UTF-8; save it as UTF-8.";
        }
        if (reading instanceof Reading.TooLarge) {
            return "`" + name + "` is larger than the 4 MB that a rule file may have.";
        }
        if (reading instanceof Reading.IsFolder) {
            return "`" + name + "` is a folder, and a rule file is needed.";
        }
        return reading instanceof Reading.Missing
                ? "There is no file called `" + name + "`."
                : "`" + name + "` cannot be read.";
    }
}
