package org.meritlang.naive;

import java.util.List;
import java.util.stream.IntStream;
import org.meritlang.schema.Activity;
import org.meritlang.schema.Attribute;
import org.meritlang.schema.Type;
import org.meritlang.syntax.TimeUnit;

/** What leads do in all generated models and histories, and what is often met there. */
final class Activities {
    static final int PAGE_VISITED = 0;
    static final int ORDER_PLACED = 1;
    static final int LOGIN = 2;
    static final int ANY = 3;
    /** In the data only: no rule names it, and it counts for any activity. */
    static final int NEWSLETTER_OPENED = 4;

    static final Attribute URL = Attribute.of("url", new Type.Text());

    /** Those that models name. */
    static final List<Activity> ALL = List.of(
            Activity.of(
                    "page visited",
                    List.of(
                            URL,
                            Attribute.of("seconds", new Type.Amount(TimeUnit.SECOND)),
                            Attribute.of("referrer", new Type.Text()))),
            Activity.of(
                    "order placed",
                    List.of(
                            Attribute.of("amount", new Type.Number()),
                            Attribute.of("delivery", new Type.Date()),
                            Attribute.of("gift", new Type.YesNo()),
                            Attribute.of("channel", new Type.OneOf(List.of("Shop", "Täglich", "Phone"))),
                            Attribute.of("tags", new Type.TextList()))),
            Activity.of("login", List.of()),
            Activity.any());

    static final List<String> URLS =
            List.of("/pricing", "/Pricing?plan=b", "/blog/crm", "/", "https://shop.example/ads", "kim@initech.example");

    static final List<String> CHANNELS = List.of("Shop", "shop", "Täglich", "taglich", "Phone", "Fax");

    private Activities() {}

    /** The attributes of an activity, by index. */
    static IntStream attributes(int activity) {
        return IntStream.range(0, ALL.get(activity).attributes().size());
    }

    static Type type(int activity, int attribute) {
        return ALL.get(activity).attributes().get(attribute).type();
    }
}
