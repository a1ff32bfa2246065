package org.meritlang.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meritlang.schema.Type;
import org.meritlang.source.Span;
import org.meritlang.source.Spelling;
import org.meritlang.syntax.Name;

/**
 * What the use of names that nothing declares says of their types: the first use that says anything
 * settles it. Uses that disagree are found when each sentence is checked.
 */
final class TypesByUse {
    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Use> facts = new HashMap<>();
    private final Set<String> valued = new HashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> windowed = new HashSet<>();
    private final Map<String, Span> acted = new HashMap<>();
    private final Map<String, Span> denied = new HashMap<>();
    private final Map<String, List<Link>> links = new HashMap<>();
    private final Map<String, TypesByUse> ofActivities = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> onlyExpected = new HashSet<>();

    /** A use that settled a type. */
    record Use(Type type, Span span) {}

    /** Two names that are compared with each other and so have one type. */
    private record Link(String key, Span span) {}

    Optional<Use> of(String key) {
        return Optional.ofNullable(uses.getOrDefault(key, facts.get(key)));
    }

    /** The use that settled the type, where it is another than this one. */
    Optional<Use> elsewhere(Name name) {
        return of(name.key()).filter(use -> !use.span().equals(name.span()));
    }

    /** The type of an attribute of the data. */
    Type typeOf(String key) {
        if (windowed.contains(key) && !valued.contains(key)) {
            return new Type.Date();
        }
        return of(key).<Type>map(Use::type).orElseGet(Type.Text::new);
    }

    /** Whether something is asked of the name, so that it is a name and no text without its quotes. */
    boolean isMentioned(String key) {
        return mentioned.contains(key) || uses.containsKey(key) || windowed.contains(key);
    }

    /** Whether the name stands alone as a condition, and nothing says more of it. */
    boolean isBare(String key) {
        return uses.containsKey(key) && !valued.contains(key);
    }

    /** Whether nothing but a window says what the name is: then it is an activity, unless it is a column. */
    boolean isOnlyWindowed(String key) {
        return windowed.contains(key) && !valued.contains(key);
    }

    /** Where the name is used in a way in which only activities can be. */
    Optional<Span> actedAt(String key) {
        return Optional.ofNullable(acted.get(key));
    }

    /** The names as they are spelt, in the order of their first use; without those that are only expected. */
    Set<String> names() {
        Set<String> known = new LinkedHashSet<>(names);
        known.removeIf(name -> isOnlyExpected(Spelling.key(name)));
        return known;
    }

    /** The activities among them. */
    Set<String> activities() {
        Set<String> known = names();
        known.removeIf(name -> !acted.containsKey(Spelling.key(name)));
        return known;
    }

    /** What is said of the attributes of an activity, by its key. */
    TypesByUse ofActivity(String key) {
        return ofActivities.computeIfAbsent(key, k -> new TypesByUse());
    }

    /** A value of this type is needed. */
    void use(Name name, Type type) {
        names.add(name.text());
        valued.add(name.key());
        uses.putIfAbsent(name.key(), new Use(type, name.span()));
    }

    /** The name stands alone as a condition: yes or no, or something that happened. */
    void bare(Name name) {
        names.add(name.text());
        uses.putIfAbsent(name.key(), new Use(new Type.YesNo(), name.span()));
    }

    void mention(Name name) {
        mentioned.add(name.key());
    }

    void window(Name name) {
        windowed.add(name.key());
    }

    /** All sentences but the examples have been read: what they expect says nothing of what there is. */
    void endRules() {
        said.addAll(keys());
        ofActivities.values().forEach(TypesByUse::endRules);
    }

    /** The examples have been read, too. */
    private void endExamples() {
        onlyExpected.addAll(keys());
        onlyExpected.removeAll(said);
        onlyExpected.removeAll(told);
    }

    /** Whether nothing but what examples expect says the name: no lead of theirs has it either. */
    boolean isOnlyExpected(String key) {
        return onlyExpected.contains(key);
    }

    private Set<String> keys() {
        Set<String> keys = new HashSet<>(mentioned);
        keys.addAll(uses.keySet());
        keys.addAll(windowed);
        keys.addAll(acted.keySet());
        keys.addAll(denied.keySet());
        return keys;
    }

    /** An example gives the name such a value, which says what no use has said. */
    void fact(Name name, Type type) {
        String key = name.key();
        told.add(key);
        Use use = uses.get(key);
        boolean isOpen = isMentioned(key) && !valued.contains(key);
        boolean isListOfTexts = type instanceof Type.TextList && use != null && use.type() instanceof Type.Text;
        if (isOpen || isListOfTexts) {
            uses.put(key, new Use(type, name.span()));
            valued.add(key);
        } else if (!isMentioned(key)) {
            // It makes no name known, but says what a column is that no sentence asks for.
            facts.putIfAbsent(key, new Use(type, name.span()));
        }
    }

    /** An example says that the lead did this. */
    void factOfActivity(Name name) {
        told.add(name.key());
        if (isMentioned(name.key()) && !valued.contains(name.key())) {
            act(name);
        }
    }

    /** An activity is needed. */
    void act(Name name) {
        names.add(name.text());
        acted.putIfAbsent(name.key(), name.span());
    }

    /** The name stands behind {@code no}: an activity, unless other uses say that it is a value. */
    void deny(Name name) {
        names.add(name.text());
        denied.putIfAbsent(name.key(), name.span());
    }

    void link(Name one, Name other) {
        links.computeIfAbsent(one.key(), key -> new ArrayList<>()).add(new Link(other.key(), other.span()));
        links.computeIfAbsent(other.key(), key -> new ArrayList<>()).add(new Link(one.key(), one.span()));
    }

    /** When all is read: gives the types of names on to those that they are compared with; failing any, they are numbers. */
    void settleLinks() {
        endExamples();
        spread(new ArrayDeque<>(links.keySet()));
        links.values().forEach(all -> all.forEach(link -> settle(link, new Type.Number())));
        denied.forEach((key, span) -> {
            if (!valued.contains(key)) {
                acted.putIfAbsent(key, span);
            }
        });
        ofActivities.values().forEach(TypesByUse::settleLinks);
    }

    private void spread(Deque<String> open) {
        while (!open.isEmpty()) {
            String key = open.pop();
            Use use = uses.get(key);
            if (use == null) {
                continue;
            }
            for (Link link : links.getOrDefault(key, List.of())) {
                if (settle(link, use.type())) {
                    open.push(link.key());
                }
            }
        }
    }

    private boolean settle(Link link, Type type) {
        valued.add(link.key());
        return uses.putIfAbsent(link.key(), new Use(type, link.span())) == null;
    }
}
