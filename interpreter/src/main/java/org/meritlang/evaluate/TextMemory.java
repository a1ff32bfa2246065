package org.meritlang.evaluate;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.meritlang.data.TextDictionary;

/**
 * What steps have found out of all texts of a dictionary: kept as long as the dictionary is, which many
 * batches share. Of dictionaries that no longer grow. For any number of threads.
 */
final class TextMemory {
    /** So few texts are looked at again more quickly than their dictionary is looked up. */
    private static final int FEW = 64;

    private final Map<TextDictionary, Map<Object, Object>> known = Collections.synchronizedMap(new WeakHashMap<>());

    <T> T once(TextDictionary dictionary, Step<?> step, Class<T> kind, Supplier<T> find) {
        if (dictionary.size() <= FEW) {
            return find.get();
        }
        Map<Object, Object> ofDictionary = known.computeIfAbsent(dictionary, any -> new ConcurrentHashMap<>());
        return kind.cast(ofDictionary.computeIfAbsent(step, any -> find.get()));
    }
}
