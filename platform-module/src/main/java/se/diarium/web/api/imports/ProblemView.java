package se.diarium.web.api.imports;

import se.diarium.importing.RowProblem;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;

/**
 * What is wrong with a cell, a row or a table, on the wire.
 *
 * @param row null when it is the table as a whole
 * @param column null when it is the row as a whole
 */
record ProblemView(String table, Integer row, String column, String code, String message) {

    static ProblemView of(RowProblem problem, Problems texts, Language language) {
        return new ProblemView(
                problem.table().code(),
                problem.row() == 0 ? null : problem.row(),
                problem.column().isEmpty() ? null : problem.column(),
                problem.code(),
                texts.message(language, problem.code(), problem.args().toArray()));
    }
}
