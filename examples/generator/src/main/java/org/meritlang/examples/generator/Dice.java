package org.meritlang.examples.generator;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;

/** Chance with a seed: the same rolls on every machine, since the algorithm of {@link Random} is laid down. */
final class Dice {
    private static final int OPENS = 8;
    private static final int CLOSES = 20;

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** From {@code least} to {@code most}, both in. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** True in so many of a hundred rolls. */
    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Some time in office hours, so many days before the day at most; recent days more often. */
    LocalDateTime before(LocalDate day, int longestAgo) {
        int ago = Math.min(random.nextInt(longestAgo + 1), random.nextInt(longestAgo + 1));
        return LocalDateTime.of(
                day.minusDays(ago), LocalTime.of(between(OPENS, CLOSES), random.nextInt(60), random.nextInt(60)));
    }
}
