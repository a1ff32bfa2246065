package org.meritlang.guess;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Something that the lead of a suggested example has done.
 *
 * @param activity its index in the model
 * @param with its attributes, by their index there
 * @param when empty for the instant of the example
 */
public record Act(int activity, Map<Integer, Value> with, int times, Optional<Value> when) {
    public Act {
        with = Map.copyOf(with);
    }

    public Act once() {
        return times(1);
    }

    public Act times(int count) {
        return new Act(activity, with, count, when);
    }

    /** Whether it is the same, however often. */
    boolean isLike(Act other) {
        return once().equals(other.once());
    }

    /** The same with this value of an attribute in place of any other. */
    public Act with(int attribute, Value value) {
        Map<Integer, Value> more = new TreeMap<>(with);
        more.put(attribute, value);
        return new Act(activity, more, times, when);
    }

    public Act without(int attribute) {
        Map<Integer, Value> less = new TreeMap<>(with);
        less.remove(attribute);
        return new Act(activity, less, times, when);
    }

    public Act at(Value moment) {
        return new Act(activity, with, times, Optional.of(moment));
    }

    public Act now() {
        return new Act(activity, with, times, Optional.empty());
    }
}
