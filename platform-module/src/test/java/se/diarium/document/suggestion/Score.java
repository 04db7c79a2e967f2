package se.diarium.document.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts for one field how many of the values suggested are right, and how many of the right ones are suggested. */
final class Score {

    private int right;
    private int wrong;
    private int missed;
    private final List<String> errors = new ArrayList<>();

    /** @param suggested of a field with one value the first suggestion alone */
    void add(String file, List<String> expected, List<String> suggested) {
        Set<String> wanted = expected.stream().map(Score::plain).collect(Collectors.toSet());
        Set<String> given = suggested.stream().map(Score::plain).collect(Collectors.toSet());
        int hits = (int) given.stream().filter(wanted::contains).count();
        right += hits;
        wrong += given.size() - hits;
        missed += wanted.size() - hits;
        if (!given.equals(wanted)) {
            errors.add(file + ": " + suggested + " instead of " + expected);
        }
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    int values() {
        return right + missed;
    }

    List<String> errors() {
        return errors;
    }

    private static String plain(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
