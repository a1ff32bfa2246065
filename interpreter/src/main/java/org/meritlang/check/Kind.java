package org.meritlang.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritlang.diagnostic.Code;
import org.meritlang.diagnostic.Suggestions;
import org.meritlang.model.Occurrences;
import org.meritlang.schema.Attribute;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * A kind of activity that rules name. Behind {@code where} its own attributes are names, and lists are;
 * nothing of the lead or of the model is.
 */
final class Kind implements Names {
    private final int index;
    private final String key;
    private final String name;
    private final boolean any;
    private final ModelNames model;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Attribute> attributes = new ArrayList<>();
    private @Nullable Suggestions suggestions;

    Kind(int index, String name, boolean any, ModelNames model) {
        this.index = index;
        this.name = name;
        this.key = Spelling.key(name);
        this.any = any;
        this.model = model;
    }

    /** Its index in the model. */
    int index() {
        return index;
    }

    String name() {
        return name;
    }

    /** Whether it stands for every kind. */
    boolean isAny() {
        return any;
    }

    /** All its occurrences. */
    Meaning.OfActivity meaning() {
        return new Meaning.OfActivity(this, new Occurrences(index, Optional.empty(), List.of()));
    }

    /** The attributes that the rules name, in the order of their first use. */
    List<Attribute> attributes() {
        return List.copyOf(attributes);
    }

    /** The names of its attributes that may be texts, whether a rule names them or not. */
    List<String> texts() {
        return model.ofActivities().texts(key);
    }

    @Override
    public boolean isGiven(Name written) {
        return model.ofActivities().of(key, written).isPresent()
                || model.list(written.key()).isPresent();
    }

    @Override
    public Meaning meaning(Name written) {
        Optional<Attribute> attribute = model.ofActivities().of(key, written);
        if (attribute.isPresent()) {
            int place = indexes.computeIfAbsent(written.key(), k -> {
                attributes.add(attribute.get());
                return attributes.size() - 1;
            });
            return new Meaning.OfAttribute(place, attributes.get(place));
        }
        Optional<Meaning> list = model.list(written.key());
        return list.orElse(new Meaning.Nothing());
    }

    @Override
    public Optional<TypesByUse.Use> settledBy(Name written) {
        return model.ofActivities().settledBy(key, written);
    }

    @Override
    public boolean isTyped(Name written) {
        return model.ofActivities().isTyped(key, written);
    }

    @Override
    public Optional<Span> actedAt(Name written) {
        return Optional.empty();
    }

    @Override
    public Suggestions suggestions() {
        if (suggestions == null) {
            Set<String> all = new LinkedHashSet<>(model.ofActivities().names(key));
            all.addAll(model.lists());
            suggestions = Suggestions.among(all);
        }
        return suggestions;
    }

    @Override
    public Suggestions outputs() {
        return Suggestions.among(Set.of());
    }

    @Override
    public Set<String> lists() {
        return model.lists();
    }

    @Override
    public Refusal unknown(Name written) {
        return model.known()
                .whatElse(written)
                .map(what -> Refusal.of(
                        Code.UNKNOWN_NAME,
                        written.span(),
                        "`" + written.text() + "` is " + what + ", and behind `where` stand only attributes of `" + name
                                + "`; ask for it beside the activity, with `and`."))
                .orElseGet(() -> Refusal.of(
                        Code.UNKNOWN_NAME,
                        written.span(),
                        "`" + name + "` has no attribute called `" + written.text() + "`.",
                        Complaints.didYouMean(written.text(), written.span(), suggestions())));
    }

    @Override
    public Optional<Kinds> kinds() {
        return Optional.empty();
    }
}
