package se.diarium.web.api.lists;

import java.util.List;
import java.util.function.Function;
import se.diarium.register.listing.ListPage;

/**
 * A page of a list on the wire that is gone through with {@code after}.
 *
 * @param next what {@code after} is for the next page; left out on the last one
 */
record ListPageView<T>(long total, String next, List<T> items) {

    static <R, T> ListPageView<T> of(long total, ListPage<R> page, Function<R, T> view) {
        return new ListPageView<>(
                total, page.next(), page.rows().stream().map(view).toList());
    }
}
