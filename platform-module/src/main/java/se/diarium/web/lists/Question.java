package se.diarium.web.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** The parameters of a list, read strictly; what cannot be read is refused with what is accepted. */
public final class Question {

    private static final int LONGEST = 500;

    private final Vocabulary words;
    private final Function<String, ? extends Collection<String>> values;

    /** @param values all values of a parameter by its name, without space around them and without empty ones */
    public Question(Vocabulary words, Function<String, ? extends Collection<String>> values) {
        this.words = words;
        this.values = values;
    }

    Vocabulary words() {
        return words;
    }

    /** The text of a parameter, named as in the API; null where it is missing. */
    public String text(String name) {
        Collection<String> given = values.apply(words.word(name));
        if (given.isEmpty()) {
            return null;
        }
        String text = given.iterator().next();
        if (given.size() > 1) {
            throw refused(name, "givenTwice");
        }
        if (text.length() > LONGEST) {
            throw refused(name, "fieldTooLong");
        }
        return text;
    }

    Set<String> texts(String name, Collection<String> accepted) {
        Set<String> given = new LinkedHashSet<>(values.apply(words.word(name)));
        if (!accepted.containsAll(given)) {
            throw refused(name, "oneOf", String.join(", ", accepted));
        }
        return given;
    }

    LocalDate day(String name) {
        return read(name, LocalDate::parse, "type.date");
    }

    /** The parameter as the reader has it, refused with the code where it cannot be read; null where it is missing. */
    <T> T read(String name, Function<String, T> reader, String code) {
        String text = text(name);
        try {
            return text == null ? null : reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw refused(name, code);
        }
    }

    /** The parameter as one of these words, named as in the API; null where it is missing. */
    String word(String name, String... accepted) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (String word : accepted) {
            if (words.word(word).equals(text)) {
                return word;
            }
        }
        throw refused(name, "oneOf", Arrays.stream(accepted).map(words::word).collect(Collectors.joining(", ")));
    }

    Boolean truth(String name) {
        String word = word(name, "true", "false");
        return word == null ? null : Boolean.valueOf(word);
    }

    /** @param ofLists whether the constants are written in small letters */
    <E extends Enum<E>> Set<E> constants(String name, Class<E> type, boolean ofLists) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            byWord.put(words.of(constant, ofLists), constant);
        }
        return texts(name, byWord.keySet()).stream()
                .map(byWord::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    RequestException refused(String name, String code, Object... arguments) {
        return RequestException.field(ProblemKind.INVALID, words.word(name), code, arguments);
    }
}
