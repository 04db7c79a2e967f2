package se.diarium.health;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import se.diarium.background.BackgroundThread;

/** Whether the work beside the requests goes on. */
class BackgroundCheck implements HealthCheck, ApplicationContextAware {

    private ApplicationContext context;

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        context = applicationContext;
    }

    @Override
    public String name() {
        return "background";
    }

    @Override
    public Finding look() {
        List<BackgroundThread> threads = context.getBeansOfType(BackgroundThread.class, false, false).values().stream()
                .sorted(Comparator.comparing(BackgroundThread::name))
                .toList();
        return threads.stream()
                .filter(thread -> thread.rounds().failed() != null)
                .findFirst()
                .map(thread -> Finding.of(
                        HealthState.FAILING,
                        "background.failing",
                        thread.name(),
                        thread.rounds().failure()))
                .orElseGet(() -> Finding.of(HealthState.GOOD, "background.good", threads.size()));
    }
}
