package se.diarium.register.node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;
import se.diarium.register.CaseRegister;
import se.diarium.register.NewCase;

/**
 * A process of its own that registers cases with many clients at once, and says each number when its transaction is
 * committed. Every third registration fails after it has taken its number.
 */
public final class RegisteringProcess {

    static final String READY = "ready";
    static final String COMMITTED = "committed ";

    private static final int CLIENTS = 16;

    private final TransactionService transactions;
    private final CaseRegister cases;

    private RegisteringProcess(RunningRegister register) {
        this.transactions = register.bean("TransactionService", TransactionService.class);
        this.cases = register.bean("diarium.caseRegister", CaseRegister.class);
    }

    /**
     * Begins when it is sent a line.
     *
     * @param arguments the data folder, how many cases to register, and settings as {@code name=value}
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = new HashMap<>();
        for (int i = 2; i < arguments.length; i++) {
            int equals = arguments[i].indexOf('=');
            settings.put(arguments[i].substring(0, equals), arguments[i].substring(equals + 1));
        }
        try (RunningRegister register = RunningRegister.on(Path.of(arguments[0]), settings)) {
            ChildProcess.tell(READY);
            if (System.in.read() >= 0) {
                new RegisteringProcess(register).register(Integer.parseInt(arguments[1]));
            }
        }
    }

    private void register(int wanted) throws Exception {
        AtomicInteger left = new AtomicInteger(wanted);
        ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            clients.add(executor.submit(() -> registerWhile(left)));
        }
        try {
            for (Future<?> client : clients) {
                client.get();
            }
        } finally {
            left.set(0);
            executor.shutdown();
        }
    }

    private void registerWhile(AtomicInteger left) {
        AuthenticationUtil.setFullyAuthenticatedUser(RunningRegister.REGISTRAR);
        for (int turn = 0; left.get() > 0; turn++) {
            if (turn % 3 == 2) {
                fail();
            } else if (left.getAndDecrement() > 0) {
                int number = transactions.getRetryingTransactionHelper().doInTransaction(this::registerOne);
                ChildProcess.tell(COMMITTED + number + ";");
            }
        }
    }

    private int registerOne() {
        return cases.register(new NewCase("RS", "Samtidigt", null, null, null, null, null, null, null))
                .diarienummer()
                .number();
    }

    private void fail() {
        try {
            transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                registerOne();
                throw new Fault.InjectedFailure();
            });
        } catch (Fault.InjectedFailure expected) {
            // What the transaction did is undone; that is what the numbers of the others are to show.
        }
    }
}
