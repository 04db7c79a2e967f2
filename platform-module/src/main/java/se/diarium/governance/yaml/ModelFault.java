package se.diarium.governance.yaml;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong at one place of a model's file.
 *
 * @param line from 1; 0 where it is the file as a whole
 * @param column from 1; 0 where it is the file as a whole
 * @param path where that is in the model, as {@code kinds/2/implements/0}; empty for the whole
 * @param rule the rule that is broken, key of its words in the bundle {@code governance} after {@code fault.}
 * @param args what the words mention
 */
public record ModelFault(int line, int column, String path, String rule, List<Object> args) {

    public ModelFault {
        args = List.copyOf(args);
    }

    static ModelFault at(int line, int column, String path, String rule, Object... args) {
        return new ModelFault(line, column, path, rule, Arrays.asList(args));
    }
}
