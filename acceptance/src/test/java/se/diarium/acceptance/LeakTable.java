package se.diarium.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who meets what is hidden, and where: {@code leaks.csv}, a row for each thing and a column for each user and one for nobody. */
final class LeakTable {

    private final List<String> users;
    private final List<List<String>> rows;

    private LeakTable(List<String> users, List<List<String>> rows) {
        this.users = users;
        this.rows = rows;
    }

    /** Where a word is to be met. */
    enum Meeting {
        SEARCH,
        PAGES,
        NOWHERE
    }

    /** @param user name of the user; {@code nobody} has not logged in */
    record Cell(Hidden thing, String user, Meeting expected) {

        @Override
        public String toString() {
            return user + " meets " + thing + " in " + expected;
        }
    }

    static LeakTable read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(LeakTable.class.getResourceAsStream("leaks.csv"), StandardCharsets.UTF_8))) {
            List<List<String>> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arrays.stream(line.split(",")).map(String::strip).toList())
                    .toList();
            List<String> head = lines.get(0);
            return new LeakTable(head.subList(1, head.size()), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of what is hidden cannot be read", e);
        }
    }

    List<Hidden> things() {
        return rows.stream().map(row -> Hidden.of(row.get(0))).toList();
    }

    Stream<Cell> cells() {
        return rows.stream().flatMap(row -> IntStream.range(0, users.size())
                .mapToObj(user -> new Cell(Hidden.of(row.get(0)), users.get(user), meeting(row.get(user + 1)))));
    }

    private static Meeting meeting(String text) {
        return switch (text) {
            case "search" -> Meeting.SEARCH;
            case "pages" -> Meeting.PAGES;
            case "-" -> Meeting.NOWHERE;
            default -> throw new IllegalArgumentException("Neither search nor pages nor -: " + text);
        };
    }
}
