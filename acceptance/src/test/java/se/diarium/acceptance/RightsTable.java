package se.diarium.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who may do what: {@code rights.csv}, a row for each operation of the API and situation of the case it is about, a
 * column for each user and one for nobody.
 */
final class RightsTable {

    private static final int FIRST_USER = 2;

    private final List<List<String>> rows;

    private RightsTable(List<List<String>> rows) {
        this.rows = rows;
    }

    /**
     * One answer of the table.
     *
     * @param operation its id in the description of the API
     * @param user name of the user; {@code nobody} has not logged in
     * @param status what is answered: {@code 2xx} for what is allowed, or the status
     */
    record Cell(String operation, Situation situation, String user, String status) {

        @Override
        public String toString() {
            return user + " is answered " + status + " for " + operation + " of " + situation;
        }

        boolean allows() {
            return status.equals("2xx");
        }
    }

    static RightsTable read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(RightsTable.class.getResourceAsStream("rights.csv"), StandardCharsets.UTF_8))) {
            return new RightsTable(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split(",", -1))
                            .map(String::strip)
                            .toList())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The table of rights cannot be read", e);
        }
    }

    Stream<Cell> cells() {
        List<String> head = rows.get(0);
        return rows.stream().skip(1).flatMap(row -> IntStream.range(FIRST_USER, head.size())
                .mapToObj(column -> new Cell(row.get(0), Situation.of(row.get(1)), head.get(column), row.get(column))));
    }

    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        rows.stream().skip(1).forEach(row -> operations.add(row.get(0)));
        return operations;
    }
}
