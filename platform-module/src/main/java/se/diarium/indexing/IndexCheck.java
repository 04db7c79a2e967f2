package se.diarium.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.series.CaseTable;
import se.diarium.search.Change;
import se.diarium.search.SearchIndex;

/**
 * Says whether the indexes hold exactly what the register says they should. Reads everything, as the system; what is
 * registered meanwhile may show as a difference.
 */
public final class IndexCheck {

    private static final int BATCH = 100;

    private final SearchIndex internal;
    private final SearchIndex open;
    private final CaseTable cases;
    private final CaseReading reading;
    private final EntryReader reader;
    private final TransactionService transactions;

    IndexCheck(
            SearchIndex internal,
            SearchIndex open,
            CaseTable cases,
            CaseReading reading,
            EntryReader reader,
            TransactionService transactions) {
        this.internal = internal;
        this.open = open;
        this.cases = cases;
        this.reading = reading;
        this.reader = reader;
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param checked number of cases and records compared
     * @param internal what the internal index lacks, has otherwise or has too much
     * @param open the same for the public index
     */
    public record Result(long checked, List<Difference> internal, List<Difference> open) {

        public boolean equal() {
            return internal.isEmpty() && open.isEmpty();
        }
    }

    /** How an index differs. */
    public enum Kind {
        MISSING("is missing"),
        OTHERWISE("is there otherwise"),
        TOO_MUCH("should not be there");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A node that an index does not have as the register has it. */
    public record Difference(String nodeId, Kind kind) {}

    public Result run() {
        Comparison internally = new Comparison(internal);
        Comparison openly = new Comparison(open);
        long checked = 0;
        List<String> batch = read(() -> cases.nodesAfter("", BATCH));
        while (!batch.isEmpty()) {
            for (String caseId : batch) {
                List<EntryReader.Changes> changes = read(() -> changesOf(caseId));
                changes.forEach(change -> {
                    internally.expect(change.internal());
                    openly.expect(change.open());
                });
                checked += changes.size();
            }
            String last = batch.get(batch.size() - 1);
            batch = read(() -> cases.nodesAfter(last, BATCH));
        }
        return new Result(checked, internally.differences(), openly.differences());
    }

    private List<EntryReader.Changes> changesOf(String caseId) {
        List<EntryReader.Changes> changes = new ArrayList<>();
        changes.add(reader.read(caseId));
        for (NodeRef record : reading.recordRefs(Nodes.ref(caseId))) {
            changes.add(reader.read(record.getId()));
        }
        return changes;
    }

    private <T> T read(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, true, true));
    }

    /** One index, compared with what it should hold. */
    private static final class Comparison {

        private final Map<String, Long> held = new HashMap<>();
        private final List<Difference> differences = new ArrayList<>();

        Comparison(SearchIndex index) {
            index.refresh();
            index.fingerprints(held::put);
        }

        void expect(Change change) {
            Long found = held.remove(change.id());
            Long expected = change instanceof Change.Put put ? put.entry().fingerprint() : null;
            if (expected == null && found != null) {
                differences.add(new Difference(change.id(), Kind.TOO_MUCH));
            } else if (expected != null && found == null) {
                differences.add(new Difference(change.id(), Kind.MISSING));
            } else if (expected != null && !expected.equals(found)) {
                differences.add(new Difference(change.id(), Kind.OTHERWISE));
            }
        }

        /** Those expected otherwise, and those that nothing expects. */
        List<Difference> differences() {
            List<Difference> all = new ArrayList<>(differences);
            held.keySet().forEach(id -> all.add(new Difference(id, Kind.TOO_MUCH)));
            return all;
        }
    }
}
