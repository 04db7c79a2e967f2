package se.diarium.web.api.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import se.diarium.importing.RowProblem;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;

/**
 * What is wrong with a cell, a row or a table, on the wire.
 *
 * @param sheet of the workbook that the table is in; null when it is in none
 * @param row null when it is the table as a whole
 * @param column null when it is the row as a whole
 * @param place table or sheet, row and column in words
 */
record ProblemView(String table, String sheet, Integer row, String column, String place, String code, String message) {

    static ProblemView of(RowProblem problem, String sheet, Problems texts, Language language) {
        return new ProblemView(
                problem.table().code(),
                sheet,
                problem.row() == 0 ? null : problem.row(),
                problem.column().isEmpty() ? null : problem.column(),
                place(problem, sheet, (code, args) -> texts.message(language, code, args)),
                problem.code(),
                texts.message(language, problem.code(), problem.args().toArray()));
    }

    private static String place(RowProblem problem, String sheet, BiFunction<String, Object[], String> words) {
        List<String> parts = new ArrayList<>();
        parts.add(
                sheet == null
                        ? words.apply("import.place." + problem.table().code(), new Object[0])
                        : words.apply("import.place.sheet", new Object[] {sheet}));
        if (problem.row() > 0) {
            parts.add(words.apply("import.place.row", new Object[] {String.valueOf(problem.row())}));
        }
        if (!problem.column().isEmpty()) {
            parts.add(words.apply("import.place.column", new Object[] {problem.column()}));
        }
        return String.join(", ", parts);
    }
}
