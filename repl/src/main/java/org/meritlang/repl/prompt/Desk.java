package org.meritlang.repl.prompt;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritlang.Asked;
import org.meritlang.Compilation;
import org.meritlang.Model;
import org.meritlang.repl.write.Paint;
import org.meritlang.schema.Schema;
import org.meritlang.source.SourceText;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Sentence;

/**
 * What lies on the table in a session: the rules as they are kept, the leads, what is only tried, and what was spoken of
 * last. Every change of it is made whole or not at all. For one thread.
 */
final class Desk {
    private final Path folder;
    private final Clock clock;
    private final Paint paint;
    private int width;
    private final Deque<Rules> earlier = new ArrayDeque<>();
    private Rules rules;
    private DataFiles files = DataFiles.none();
    private View view;
    private Optional<Instant> saidAsOf = Optional.empty();
    private Optional<String> target = Optional.empty();
    private @Nullable Seen seen;
    private @Nullable Tried tried;
    private @Nullable Leads shown;
    private @Nullable Place lead;

    /** Rules that are only tried, what they do, the words that made them, and the score that their points go to. */
    record Tried(Rules rules, View view, String words, Optional<String> target) {}

    Desk(Path folder, Clock clock, Paint paint, int width) {
        this.folder = folder;
        this.clock = clock;
        this.paint = paint;
        this.width = width;
        rules = Rules.none(folder);
        view = new View(rules.compile(Schema.none()).orThrow(), HeldLeads.none(rules.zone()), clock.instant());
    }

    Path folder() {
        return folder;
    }

    Clock clock() {
        return clock;
    }

    Paint paint() {
        return paint;
    }

    int width() {
        return width;
    }

    void fit(int columns) {
        width = columns;
    }

    Rules rules() {
        return rules;
    }

    DataFiles files() {
        return files;
    }

    View view() {
        return view;
    }

    HeldLeads held() {
        return view.held();
    }

    Model model() {
        return view.model();
    }

    /** All that lies there, to come back to if an answer fails half-way. */
    record Mark(
            List<Rules> earlier,
            Rules rules,
            DataFiles files,
            View view,
            Optional<Instant> saidAsOf,
            Optional<String> target,
            @Nullable Tried tried,
            @Nullable Leads shown,
            @Nullable Place lead) {}

    Mark mark() {
        return new Mark(List.copyOf(earlier), rules, files, view, saidAsOf, target, tried, shown, lead);
    }

    /** As if nothing had been done since. */
    void goBackTo(Mark mark) {
        earlier.clear();
        earlier.addAll(mark.earlier);
        rules = mark.rules;
        files = mark.files;
        view = mark.view;
        saidAsOf = mark.saidAsOf;
        target = mark.target;
        tried = mark.tried;
        shown = mark.shown;
        lead = mark.lead;
    }

    /** Other rules, other leads, or both: the session begins anew with them. */
    void open(Rules newRules, DataFiles newFiles, View newView) {
        rules = newRules;
        files = newFiles;
        view = newView;
        earlier.clear();
        forget();
        target = Optional.empty();
    }

    private void forget() {
        tried = null;
        shown = null;
        lead = null;
    }

    /** Rules that go on from those that are kept; {@code :undo} leads back. */
    void keep(Rules newRules, View newView) {
        earlier.push(rules);
        rules = newRules;
        view = newView;
        tried = null;
    }

    /** The rules before the last change that was kept; empty if there was none. */
    Optional<Rules> before() {
        return Optional.ofNullable(earlier.peek());
    }

    /** Goes back to them. */
    void goBack(View newView) {
        rules = earlier.pop();
        view = newView;
    }

    /** The same rules, which a file now says; what is tried would go on from that file. */
    void saved(Rules newRules) {
        rules = newRules;
        if (tried != null) {
            SourceText words = tried.rules.text();
            Rules other = newRules.saying(new SourceText(newRules.text().name(), words.text()));
            tried = new Tried(other, tried.view, tried.words, tried.target);
        }
    }

    boolean isSaved() {
        return rules.text().text().equals(rules.opened());
    }

    void tryOut(Tried other) {
        tried = other;
    }

    void dropTried() {
        tried = null;
    }

    Optional<Tried> tried() {
        return Optional.ofNullable(tried);
    }

    /** The line that tells of an answer that it leaves out what is only tried; empty where nothing is. */
    String withoutTried() {
        return tried == null ? "" : paint.dim("without what is only tried; :keep keeps it") + "\n";
    }

    /** The instant that was said; without one, that of each look. */
    Optional<Instant> saidAsOf() {
        return saidAsOf;
    }

    void seeAsOf(Optional<Instant> instant) {
        saidAsOf = instant;
        view = new View(view.model(), view.held(), instant.orElseGet(clock::instant));
        if (tried != null) {
            tried = new Tried(tried.rules, viewOf(tried.view.model()), tried.words, tried.target);
        }
    }

    /** The instant at which leads are seen. */
    Instant asOf() {
        return view.asOf();
    }

    /** What other rules say of the leads that are held. */
    Compilation compile(Rules other) {
        return other.compile(held().schema());
    }

    /** Understands what is asked of the leads; anything that they have may be asked. */
    Asked ask(SourceText words) {
        if (seen == null || !seen.held().equals(held())) {
            seen = Seen.of(held());
        }
        return model().ask(words, seen.attributes(), seen.activities());
    }

    View viewOf(Model model) {
        return new View(model, held(), view.asOf());
    }

    /** The score that points go to: the one named last, else the first that has points; empty where there is none. */
    Optional<String> target() {
        List<String> headings = rules.parsed().sentences().stream()
                .filter(Sentence.ScoreHeading.class::isInstance)
                .map(sentence -> ((Sentence.ScoreHeading) sentence).name().text())
                .toList();
        return target.filter(named -> headings.stream().anyMatch(heading -> Spelling.same(heading, named)))
                .or(() -> headings.stream().findFirst());
    }

    void aimAt(String score) {
        target = Optional.of(score);
    }

    void show(Leads leads) {
        shown = leads;
    }

    Optional<Leads> shown() {
        return Optional.ofNullable(shown);
    }

    void speakOf(Place place) {
        lead = place;
    }

    /** The lead that was spoken of last. */
    Optional<Place> lead() {
        return Optional.ofNullable(lead);
    }
}
