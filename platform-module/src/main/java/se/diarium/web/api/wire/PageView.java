package se.diarium.web.api.wire;

import java.util.List;

/** A page of a list on the wire. */
public record PageView<T>(long total, int offset, int limit, List<T> items) {

    /** A list that is short enough to be shown whole. */
    public static <T> PageView<T> whole(List<T> items) {
        return new PageView<>(items.size(), 0, items.size(), items);
    }
}
