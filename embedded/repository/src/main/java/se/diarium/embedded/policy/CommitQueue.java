package se.diarium.embedded.policy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** The behaviours that a transaction calls before it commits, each once for a key, in the order of the first events. */
final class CommitQueue extends TransactionListenerAdapter {
    private final Queue<BehaviourCall> waiting = new ArrayDeque<>();
    private final Map<BehaviourCall, BehaviourCall> known = new HashMap<>();
    private final Set<BehaviourCall> firsts = new HashSet<>();
    private boolean emptied;

    static CommitQueue ofTransaction() {
        CommitQueue queue = AlfrescoTransactionSupport.getResource(CommitQueue.class);
        if (queue == null) {
            queue = new CommitQueue();
            AlfrescoTransactionSupport.bindResource(CommitQueue.class, queue);
            AlfrescoTransactionSupport.bindListener(queue);
        }
        return queue;
    }

    /** Once the queue has been worked off, what comes is called at once. */
    void enqueue(BehaviourCall call, PolicyArguments arguments) {
        BehaviourCall earlier = known.putIfAbsent(call, call);
        if (earlier != null) {
            arguments.takeEndValues(earlier.arguments(), call.arguments());
        } else if (emptied) {
            call.execute();
        } else {
            waiting.add(call);
        }
    }

    boolean isFirst(BehaviourCall call) {
        return firsts.add(call);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        while (!waiting.isEmpty()) {
            waiting.remove().execute();
        }
        emptied = true;
    }
}
