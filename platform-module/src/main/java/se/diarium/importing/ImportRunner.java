package se.diarium.importing;

import java.util.List;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/**
 * Registers the cases of an import a batch at a time, each batch in one transaction with what is noted of it, so that an import can be
 * interrupted anywhere and goes on where it was. A batch with a case that cannot be registered is done again case by case: that case is
 * noted with the reason and the others are registered.
 */
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int BATCH = 20;

    private final ImportList list;
    private final ImportRows rows;
    private final ImportProblems problems;
    private final OpenFiles files;
    private final CaseImporter importer;
    private final TransactionService transactions;

    ImportRunner(
            ImportList list,
            ImportRows rows,
            ImportProblems problems,
            OpenFiles files,
            CaseImporter importer,
            TransactionService transactions) {
        this.list = list;
        this.rows = rows;
        this.problems = problems;
        this.files = files;
        this.importer = importer;
        this.transactions = transactions;
    }

    /** Does the next batch of a running import with the rights of whoever made it. */
    void runBatch(ImportJob theImport) {
        FileSource source = files.of(theImport);
        try {
            batch(theImport, source, BATCH);
        } catch (RuntimeException e) {
            LOG.info("A batch of the import {} is done again case by case", theImport.id(), e);
            for (int i = 0; i < BATCH; i++) {
                single(theImport, source);
            }
        }
    }

    private void single(ImportJob theImport, FileSource source) {
        int[] row = {0};
        try {
            inTransaction(theImport, () -> {
                next(theImport, 1).forEach(caseRow -> {
                    row[0] = caseRow.number();
                    take(theImport, caseRow, source);
                });
                return null;
            });
        } catch (RuntimeException e) {
            if (row[0] == 0) {
                throw e;
            }
            inTransaction(theImport, () -> {
                fail(theImport.id(), row[0], e);
                return null;
            });
        }
    }

    private void batch(ImportJob theImport, FileSource source, int size) {
        inTransaction(theImport, () -> {
            List<ImportRow> next = next(theImport, size);
            next.forEach(caseRow -> take(theImport, caseRow, source));
            return null;
        });
    }

    /** The rows that are next; none when the import has been stopped, and when none is left it is done. */
    private List<ImportRow> next(ImportJob theImport, int size) {
        String id = theImport.id();
        if (list.lock(id).filter(ImportState.RUNNING::equals).isEmpty()) {
            return List.of();
        }
        List<ImportRow> next = rows.waitingCases(id, size);
        list.move(id, next.isEmpty() ? ImportState.DONE : ImportState.RUNNING);
        return next;
    }

    private void take(ImportJob theImport, ImportRow caseRow, FileSource source) {
        importer.take(caseRow, rows.recordsOf(theImport.id(), caseRow.number()), source);
        rows.setState(theImport.id(), caseRow.number(), CaseRowState.IMPORTED);
    }

    private void fail(String id, int row, RuntimeException failure) {
        rows.setState(id, row, CaseRowState.FAILED);
        for (FieldError error : reasons(failure)) {
            problems.add(
                    id,
                    new RowProblem(
                            ImportTable.CASES, row, error.field(), error.code(), RowProblem.strings(error.args())));
        }
    }

    private static List<FieldError> reasons(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInputException invalid) {
                return invalid.errors();
            }
            if (cause instanceof ConflictException conflict) {
                return conflict.errors();
            }
        }
        LOG.error("A case of an import could not be registered", failure);
        return List.of(new FieldError("", "import.failed"));
    }

    private void inTransaction(ImportJob theImport, Supplier<Void> work) {
        AuthenticationUtil.runAs(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true),
                theImport.createdBy());
    }
}
