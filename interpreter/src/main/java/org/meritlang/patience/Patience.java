package org.meritlang.patience;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * How long somebody waits for work. It is endless unless it is said otherwise: compiling, scoring and explaining pay no
 * heed to the interruption of their thread, and leave its flag as it is. Within {@link #untilInterrupted} they do:
 *
 * <pre>{@code
 * ScoredBatch scored = Patience.untilInterrupted(() -> model.score(leads, asOf));
 * }</pre>
 *
 * <p>Work asks at its natural steps, such as a sentence, a node of a program over a batch of leads, or a try of a
 * search, and ends there with an {@link Interruption}. Models and leads are as good as before then. For any number of
 * threads.
 */
public final class Patience {
    private static final Patience ENDLESS = new Patience(() -> false);

    /** Whose patience it is goes with the thread, as work of all kinds and depths would else have to hand it on. */
    private static final ThreadLocal<Patience> OF_THREAD = ThreadLocal.withInitial(() -> ENDLESS);

    private final BooleanSupplier isOver;

    private Patience(BooleanSupplier isOver) {
        this.isOver = isOver;
    }

    /**
     * Does work that ends soon after the calling thread is interrupted. The thread's flag stays set.
     *
     * @throws Interruption if it did
     */
    public static <T> T untilInterrupted(Supplier<T> work) {
        return until(Thread.currentThread()::isInterrupted, work);
    }

    /**
     * Does work that ends soon after nobody waits for it any more.
     *
     * @param isOver asked often, on any thread that does some of the work; once true, it must stay so
     * @throws Interruption if it ended before it was done
     */
    public static <T> T until(BooleanSupplier isOver, Supplier<T> work) {
        Patience outer = current();
        return new Patience(() -> outer.isOver.getAsBoolean() || isOver.getAsBoolean()).with(work);
    }

    /** That with which the calling thread works; to be taken along to threads that do some of its work. */
    public static Patience current() {
        return OF_THREAD.get();
    }

    /** Does work with this patience, on whatever thread. */
    public <T> T with(Supplier<T> work) {
        Patience before = current();
        OF_THREAD.set(this);
        try {
            return work.get();
        } finally {
            if (before == ENDLESS) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(before);
            }
        }
    }

    /** Long work calls this at its steps. */
    public void check() {
        if (isOver.getAsBoolean()) {
            throw new Interruption();
        }
    }
}
