package se.diarium.register.chain;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.ChainEnd;
import se.diarium.register.event.ChainVerification;
import se.diarium.register.node.Roles;

/** The verifications of the chains of events, for administrators alone. Called inside a transaction. */
public class ChainRuns {

    private static final int SHOWN = 100;

    private final ChainRunTable table;
    private final ChainVerification chains;
    private final ChainRunWork work;
    private final Roles roles;
    private final Clock clock;

    ChainRuns(ChainRunTable table, ChainVerification chains, ChainRunWork work, Roles roles, Clock clock) {
        this.table = table;
        this.chains = chains;
        this.work = work;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * A chain.
     *
     * @param verified the latest verification of all of it that came to an end
     */
    public record Chain(ChainEnd end, Optional<ChainRun> verified) {}

    /** All chains, by the codes of their series. */
    public List<Chain> chains() {
        roles.requireAdministrator();
        return all();
    }

    /** The same for the register's own use. */
    public List<Chain> all() {
        return chains.series().stream()
                .map(series -> new Chain(chains.end(series), table.latestWhole(series)))
                .toList();
    }

    /** The latest verifications, the last asked for first. */
    public List<ChainRun> latest() {
        roles.requireAdministrator();
        return table.latest(SHOWN);
    }

    /** @throws NotFoundException if there is none */
    public ChainRun get(String id) {
        roles.requireAdministrator();
        return table.find(id).orElseThrow(() -> new NotFoundException(id));
    }

    /**
     * Asks for chains to be verified.
     *
     * @param series null for all
     * @param first place of the first event; null for the beginning
     * @param last place of the last event; null for the end
     */
    public List<ChainRun> request(String series, Long first, Long last) {
        roles.requireAdministrator();
        Set<String> known = chains.series();
        if (series == null) {
            if (first != null || last != null) {
                throw new InvalidInputException("series", "required");
            }
        } else if (!known.contains(series)) {
            throw new InvalidInputException("series", "oneOf", String.join(", ", known));
        }
        List<ChainRun> runs = new ArrayList<>();
        for (String code : series == null ? known : Set.of(series)) {
            runs.add(run(code, first, last));
        }
        runs.forEach(table::insert);
        AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
            @Override
            public void afterCommit() {
                work.wake();
            }
        });
        return runs;
    }

    private ChainRun run(String series, Long first, Long last) {
        long end = chains.end(series).sequence();
        long from = first == null ? 1 : first;
        long to = last == null ? end : last;
        if (from < 1 || from > Math.max(1, end)) {
            throw new InvalidInputException("first", "numberBetween", "1", Long.toString(Math.max(1, end)));
        }
        if (to < Math.min(from, end) || to > end) {
            throw new InvalidInputException("last", "numberBetween", Long.toString(from), Long.toString(end));
        }
        Instant now = clock.instant();
        return new ChainRun(
                UUID.randomUUID().toString(),
                series,
                from,
                to,
                to == end,
                RunState.WAITING,
                0,
                AuthenticationUtil.getFullyAuthenticatedUser(),
                now,
                now,
                null,
                null);
    }

    /** Stops one that is not over; it stays in the list. */
    public ChainRun stop(String id) {
        ChainRun run = get(id);
        if (!table.stop(id, clock.instant())) {
            throw new ConflictException("state", "chain.over", run.state().name());
        }
        return get(id);
    }
}
