package se.diarium.indexing;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;

/** A process with a whole repository, in which much is done at once while its indexes follow. It works until it is killed. */
public final class BusyProcess {

    private static final Logger LOG = LoggerFactory.getLogger(BusyProcess.class);

    static final String READY = "ready";
    static final String ACT = "act";

    private static final int HANDS = 4;

    private BusyProcess() {}

    /** @param arguments the data folder, a seed, and whether the indexes are rebuilt meanwhile */
    public static void main(String[] arguments) {
        RunningRegister register = RunningRegister.on(Path.of(arguments[0]), Map.of());
        ChildProcess.tell(READY);
        if (Boolean.parseBoolean(arguments[2])) {
            register.bean("diarium.indexKeeper", IndexKeeper.class).rebuild();
        }
        BusyRegister busy = new BusyRegister(register);
        ExecutorService threads = Executors.newFixedThreadPool(HANDS);
        for (int i = 0; i < HANDS; i++) {
            BusyRegister.Hand hand = busy.hand(Long.parseLong(arguments[1]) + i);
            threads.submit(() -> {
                try {
                    while (true) {
                        hand.act();
                        ChildProcess.tell(ACT);
                    }
                } catch (RuntimeException e) {
                    LOG.error("What is done at once came to an end", e);
                    Runtime.getRuntime().halt(1);
                }
            });
        }
    }
}
