package se.diarium.register;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the text of a rule mentions, as people say it. A constant of an enumeration is mentioned by its word, {@code
 * word.<enumeration>.<constant>} in the bundle of the problems; several of them, as what is accepted, by their words and what a program
 * writes for them.
 */
public final class Mentioned {

    private Mentioned() {}

    /**
     * The arguments of a message. Numbers in messages are years, limits and numbers of cases, which nobody wants grouped.
     *
     * @param words the text of a key; null where there is none
     */
    public static Object[] in(List<?> arguments, UnaryOperator<String> words) {
        return arguments.stream().map(argument -> said(argument, words)).toArray();
    }

    private static String said(Object argument, UnaryOperator<String> words) {
        if (argument instanceof Enum<?> constant) {
            return word(constant, words);
        }
        if (argument instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> each instanceof Enum<?> constant
                            ? word(constant, words) + " (" + constant.name() + ")"
                            : String.valueOf(each))
                    .collect(Collectors.joining(", "));
        }
        return String.valueOf(argument);
    }

    private static String word(Enum<?> constant, UnaryOperator<String> words) {
        String word = words.apply("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        return word == null ? constant.name() : word;
    }
}
