package org.alfresco.util;

import java.io.Serializable;
import java.util.Objects;

/** Two values that belong together; either may be null. */
public final class Pair<F, S> implements Serializable {
    private F first;
    private S second;

    public Pair(F first, S second) {
        this.first = first;
        this.second = second;
    }

    public final F getFirst() {
        return first;
    }

    public final S getSecond() {
        return second;
    }

    public final void setFirst(F first) {
        this.first = first;
    }

    public final void setSecond(S second) {
        this.second = second;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pair<?, ?> that
                && Objects.equals(first, that.first)
                && Objects.equals(second, that.second);
    }

    @Override
    public int hashCode() {
        return Objects.hash(first, second);
    }

    @Override
    public String toString() {
        return "(" + first + ", " + second + ")";
    }
}
