package se.diarium.web.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Constants of an enumeration as they are written in parameters and form fields: their names, exactly. */
public final class Constants {

    private Constants() {}

    /** @throws RequestException naming what is accepted, if the text is none of them */
    public static <E extends Enum<E>> E read(Class<E> type, String field, String text) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        String accepted = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        throw RequestException.field(ProblemKind.INVALID, field, "oneOf", accepted);
    }
}
