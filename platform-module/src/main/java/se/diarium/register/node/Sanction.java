package se.diarium.register.node;

import java.util.function.Supplier;

/**
 * Marks the register's own writes, so that the behaviours tell them from writes through another door. Holds for the
 * thread, while the given work runs; behaviours on every event run within it.
 */
public final class Sanction {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Sanction() {}

    public static boolean given() {
        return DEPTH.get() > 0;
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    public static <T> T call(Supplier<T> work) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return work.get();
        } finally {
            int outer = DEPTH.get() - 1;
            if (outer == 0) {
                DEPTH.remove();
            } else {
                DEPTH.set(outer);
            }
        }
    }
}
