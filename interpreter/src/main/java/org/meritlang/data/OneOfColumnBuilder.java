package org.meritlang.data;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;

/** Reads text that should be one of a list; other texts are kept, and counted. */
final class OneOfColumnBuilder extends TextColumnBuilder {
    private final Set<String> listed;
    private final BitSet judged = new BitSet();
    private final BitSet unlisted = new BitSet();

    OneOfColumnBuilder(Attribute attribute, Type.OneOf type) {
        super(attribute);
        this.listed = type.values().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    void inspect(ColumnTally tally, CharSequence leadId) {
        int code = code();
        if (!judged.get(code)) {
            judged.set(code);
            unlisted.set(code, !listed.contains(dictionary().folded(code)));
        }
        if (unlisted.get(code)) {
            tally.unlisted(PlainText.shown(dictionary().value(code)), leadId);
        }
    }
}
