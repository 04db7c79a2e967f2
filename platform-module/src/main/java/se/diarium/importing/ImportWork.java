package se.diarium.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.background.BackgroundWork;

/** Validates and runs imports in the background, with the rights of whoever made them. */
class ImportWork implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

    private final ImportList list;
    private final ImportValidation validation;
    private final ImportRunner runner;
    private final ImportFiles files;
    private final OpenFiles open;
    private final TransactionService transactions;
    private final List<Runnable> wakers = new CopyOnWriteArrayList<>();

    ImportWork(
            ImportList list,
            ImportValidation validation,
            ImportRunner runner,
            ImportFiles files,
            OpenFiles open,
            TransactionService transactions) {
        this.list = list;
        this.validation = validation;
        this.runner = runner;
        this.files = files;
        this.open = open;
        this.transactions = transactions;
    }

    @Override
    public void wokenBy(Runnable wake) {
        wakers.add(wake);
    }

    /** Says that there is something to do. */
    void wake() {
        wakers.forEach(Runnable::run);
    }

    @Override
    public boolean doSome() {
        Optional<ImportJob> toValidate = waiting(ImportState.VALIDATING);
        toValidate.ifPresent(this::validate);
        Optional<ImportJob> toRun = waiting(ImportState.RUNNING);
        toRun.ifPresentOrElse(this::run, this::closeFiles);
        return toValidate.isPresent() || toRun.isPresent();
    }

    private Optional<ImportJob> waiting(ImportState state) {
        return transactions.getRetryingTransactionHelper().doInTransaction(() -> list.waiting(state), true, true);
    }

    private void validate(ImportJob theImport) {
        AuthenticationUtil.runAs(
                () -> transactions
                        .getRetryingTransactionHelper()
                        .doInTransaction(
                                () -> {
                                    if (list.lock(theImport.id())
                                            .filter(ImportState.VALIDATING::equals)
                                            .isPresent()) {
                                        list.move(
                                                theImport.id(),
                                                validation.validate(theImport)
                                                        ? ImportState.VALID
                                                        : ImportState.INVALID);
                                    }
                                    return null;
                                },
                                false,
                                true),
                theImport.createdBy());
    }

    private void run(ImportJob theImport) {
        runner.runBatch(theImport);
        boolean done = transactions
                .getRetryingTransactionHelper()
                .doInTransaction(() -> list.isDone(theImport.id()), true, true);
        if (done) {
            forgetFiles(theImport.id());
        }
    }

    /** Those of imports that were stopped. */
    private void closeFiles() {
        try {
            open.closeAll();
        } catch (IOException e) {
            LOG.warn("The files of imports cannot be closed", e);
        }
    }

    /** What was sent is in the register now. */
    private void forgetFiles(String id) {
        try {
            open.close(id);
            files.remove(id);
        } catch (IOException e) {
            LOG.warn("The files of the import {} are left behind", id, e);
        }
    }
}
