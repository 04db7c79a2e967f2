package se.diarium.settings;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The settings as texts, by their names. Every reading method throws a {@link WrongSettingException} for what it cannot use.
 */
public final class Settings {

    private final Map<String, String> values;

    /** @param values texts of the settings by name, resolved */
    public Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** The text without spaces around it; it may be empty. */
    public String text(String name) {
        return Objects.requireNonNull(values.get(name), name).strip();
    }

    /** What to throw for a value that a log must not show. */
    public WrongSettingException secretRefused(String name, String accepted, String reason) {
        return new WrongSettingException(name, "...", accepted, reason);
    }

    /** A whole number, at least this large. */
    public int atLeast(int least, String name) {
        String accepted = "a whole number from " + least + " to " + Integer.MAX_VALUE;
        int number = read(name, accepted, Integer::parseInt);
        if (number < least) {
            throw new WrongSettingException(name, text(name), accepted, "");
        }
        return number;
    }

    /** Whole numbers in this range with commas between; the text may be empty, for none. */
    public List<Integer> numbers(String name, int least, int most) {
        String accepted = "whole numbers from " + least + " to " + most + " with commas between, or nothing";
        if (text(name).isEmpty()) {
            return List.of();
        }
        List<Integer> numbers = read(name, accepted, text -> Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList());
        if (numbers.stream().anyMatch(number -> number < least || number > most)) {
            throw new WrongSettingException(name, text(name), accepted, "");
        }
        return numbers;
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name) {
        return Boolean.parseBoolean(oneOf(name, "true", "false"));
    }

    /** One of these words. */
    public String oneOf(String name, String... words) {
        List<String> accepted = Arrays.asList(words);
        if (!accepted.contains(text(name))) {
            throw new WrongSettingException(name, text(name), String.join(" or ", accepted), "");
        }
        return text(name);
    }

    /**
     * A value that something else reads from the text.
     *
     * @param accepted what can be read, in words
     * @param reader throws an exception whose message says what is wrong
     */
    public <T> T read(String name, String accepted, Function<String, T> reader) {
        String text = text(name);
        if (text.isEmpty()) {
            throw new WrongSettingException(name, text, accepted, "");
        }
        try {
            return reader.apply(text);
        } catch (NumberFormatException e) {
            throw new WrongSettingException(name, text, accepted, "");
        } catch (IllegalArgumentException | DateTimeException | UncheckedIOException e) {
            throw new WrongSettingException(name, text, accepted, String.valueOf(e.getMessage()));
        }
    }
}
