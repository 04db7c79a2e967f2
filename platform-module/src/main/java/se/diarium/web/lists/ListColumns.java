package se.diarium.web.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.diarium.web.extract.Extract;
import se.diarium.web.text.Speech;

/**
 * The columns of an extract: for each its heading and how a row fills it.
 *
 * @param <T> the rows
 */
final class ListColumns<T> {

    private final Speech speech;
    private final List<Extract.Column> columns = new ArrayList<>();
    private final List<Function<T, Object>> cells = new ArrayList<>();

    ListColumns(Speech speech) {
        this.speech = speech;
    }

    /** @param name of its heading below {@code list.column} in the bundle */
    ListColumns<T> with(String name, int width, Function<T, Object> cell) {
        columns.add(new Extract.Column(speech.of("list.column." + name), width));
        cells.add(cell);
        return this;
    }

    List<Extract.Column> columns() {
        return columns;
    }

    List<?> cells(T row) {
        List<Object> filled = new ArrayList<>();
        cells.forEach(cell -> filled.add(cell.apply(row)));
        return filled;
    }
}
