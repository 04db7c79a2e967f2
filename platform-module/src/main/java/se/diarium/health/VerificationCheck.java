package se.diarium.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.diarium.register.chain.ChainRun;
import se.diarium.register.chain.ChainRuns;
import se.diarium.register.chain.RunState;

/** Whether the chains of events were unbroken when they were last verified, and how long ago that was. */
class VerificationCheck implements HealthCheck {

    private static final Duration LONG = Duration.ofDays(31);

    private final ChainRuns runs;
    private final Clock clock;

    VerificationCheck(ChainRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public Finding look() {
        List<ChainRuns.Chain> chains =
                runs.all().stream().filter(chain -> chain.end().sequence() > 0).toList();
        Optional<ChainRuns.Chain> broken = chains.stream()
                .filter(chain -> chain.verified()
                        .filter(run -> run.state() == RunState.BROKEN)
                        .isPresent())
                .findFirst();
        if (broken.isPresent()) {
            return Finding.of(
                    HealthState.FAILING, "chain.broken", broken.get().end().series());
        }
        Optional<ChainRuns.Chain> never =
                chains.stream().filter(chain -> chain.verified().isEmpty()).findFirst();
        if (never.isPresent()) {
            return Finding.of(
                    HealthState.WARNING, "chain.never", never.get().end().series());
        }
        Instant oldest = chains.stream()
                .map(chain -> chain.verified().map(ChainRun::requestedAt).orElseThrow())
                .min(Instant::compareTo)
                .orElse(clock.instant());
        long days = Duration.between(oldest, clock.instant()).toDays();
        return days > LONG.toDays()
                ? Finding.of(HealthState.WARNING, "chain.old", days)
                : Finding.of(HealthState.GOOD, "chain.good", days);
    }
}
