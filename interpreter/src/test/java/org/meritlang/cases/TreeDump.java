package org.meritlang.cases;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritlang.source.SourceText;
import org.meritlang.source.Span;
import org.meritlang.syntax.RuleFile;

/** A tree as text, without the places of its nodes: two trees say the same when their dumps are equal. */
public final class TreeDump {
    private TreeDump() {}

    public static String of(RuleFile file) {
        return file.sentences().stream().map(TreeDump::dump).collect(Collectors.joining("\n"));
    }

    private static String dump(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().map(TreeDump::dump).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof Optional<?> optional) {
            return optional.map(TreeDump::dump).orElse("-");
        }
        return node instanceof Record record ? dump(record) : String.valueOf(node);
    }

    private static String dump(Record node) {
        StringBuilder text = new StringBuilder(node.getClass().getSimpleName()).append('(');
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            Class<?> type = component.getType();
            if (type != Span.class && type != SourceText.class) {
                text.append(component.getName()).append(' ').append(dump(value(node, component)));
                text.append("; ");
            }
        }
        return text.append(')').toString();
    }

    private static @Nullable Object value(Record node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
