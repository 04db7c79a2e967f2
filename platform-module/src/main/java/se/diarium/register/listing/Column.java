package se.diarium.register.listing;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * A column that a list is in the order of.
 *
 * @param sql its name
 * @param reader its value out of the text of a cursor
 */
record Column(String sql, Function<String, Object> reader) {

    static Column day(String sql) {
        return new Column(sql, LocalDate::parse);
    }

    static Column instant(String sql) {
        return new Column(sql, Long::valueOf);
    }

    static Column number(String sql) {
        return new Column(sql, Integer::valueOf);
    }

    static Column text(String sql) {
        return new Column(sql, text -> text);
    }
}
