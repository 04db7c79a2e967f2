package se.diarium.register;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param field the name of the field as the caller knows it
 * @param code key of the message, {@code problem.<code>} in the bundle
 * @param args what the message mentions
 */
public record FieldError(String field, String code, List<Object> args) {

    public FieldError(String field, String code, Object... args) {
        this(field, code, List.copyOf(Arrays.asList(args)));
    }
}
