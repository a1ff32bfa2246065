package org.meritlang.explain.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One thing that changes about a lead. Values are written as rules write them: {@code "Germany"}, {@code 50}, {@code yes}. */
public sealed interface Step {
    /** In words: {@code webinar attended}, {@code employees turns out to be 50}. */
    String told();

    /** Whether a value in it was made up, where any will do that the rules do not name. */
    boolean isMadeUp();

    /** How it can come about. */
    Ease ease();

    private static String plain(String value) {
        return value.equals("()") ? "an empty list" : value;
    }

    /**
     * The lead does something now, once.
     *
     * @param with attributes of the activity
     */
    record Done(String activity, Map<String, String> with) implements Step {
        public Done {
            with = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }

        @Override
        public String told() {
            String attributes = with.entrySet().stream()
                    .map(each -> Filler.of(each.getValue()).isPresent()
                            ? "another " + each.getKey()
                            : each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining(", "));
            return activity + (attributes.isEmpty() ? "" : " with " + attributes);
        }

        @Override
        public boolean isMadeUp() {
            return with.values().stream().anyMatch(value -> Filler.of(value).isPresent());
        }

        @Override
        public Ease ease() {
            return Ease.CAN_HAPPEN;
        }
    }

    /** An attribute that was unknown is learnt. */
    record Learnt(String attribute, String value) implements Step {
        @Override
        public String told() {
            return Filler.of(value)
                    .map(filler -> attribute + " turns out to " + filler.infinitive())
                    .orElse(attribute + " turns out to be " + plain(value));
        }

        @Override
        public boolean isMadeUp() {
            return Filler.of(value).isPresent();
        }

        @Override
        public Ease ease() {
            return Ease.CAN_HAPPEN;
        }
    }

    /**
     * An attribute has another value than before.
     *
     * @param changesInLife whether values like it do become others
     */
    record Changed(String attribute, String from, String to, boolean changesInLife) implements Step {
        @Override
        public String told() {
            return Filler.of(to)
                    .map(filler -> attribute + " " + filler.present())
                    .orElse(attribute + " is " + plain(to) + " instead of " + plain(from));
        }

        @Override
        public boolean isMadeUp() {
            return Filler.of(to).isPresent();
        }

        @Override
        public Ease ease() {
            return changesInLife ? Ease.MAY_CHANGE : Ease.IS_KNOWN_OTHERWISE;
        }
    }
}
