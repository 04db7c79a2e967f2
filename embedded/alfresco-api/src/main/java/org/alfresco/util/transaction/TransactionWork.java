package org.alfresco.util.transaction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.util.GUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The resources and listeners of one transaction, hung onto Spring's synchronization. A transaction started while another one is suspended
 * or is telling its listeners that it has ended gets a work of its own, and the outer one comes back when it is done.
 */
final class TransactionWork implements TransactionSynchronization {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionWork.class);
    private static final ThreadLocal<TransactionWork> CURRENT = new ThreadLocal<>();
    /** Before the connection is handed back, as the platform has it. */
    private static final int SYNCHRONIZATION_ORDER = 800;

    private final String id = GUID.generate();
    private final long startTime = System.currentTimeMillis();
    private final Map<Object, Object> resources = new HashMap<>();
    private final SortedMap<Integer, Set<TransactionListener>> listeners = new TreeMap<>();
    private final TransactionWork outer;
    private boolean ended;

    private TransactionWork(TransactionWork outer) {
        this.outer = outer;
        listeners.put(0, new LinkedHashSet<>());
    }

    /** The work of the running transaction, or of the one that is just ending; null when there is neither. */
    static TransactionWork current() {
        TransactionWork work = CURRENT.get();
        if ((work == null || work.ended) && TransactionSynchronizationManager.isSynchronizationActive()) {
            work = new TransactionWork(work);
            TransactionSynchronizationManager.registerSynchronization(work);
            CURRENT.set(work);
        }
        return work;
    }

    static TransactionWork required() {
        TransactionWork work = current();
        if (work == null) {
            throw new AlfrescoRuntimeException("There is no transaction to bind to");
        }
        return work;
    }

    String id() {
        return id;
    }

    long startTime() {
        return startTime;
    }

    Map<Object, Object> resources() {
        return resources;
    }

    boolean bind(TransactionListener listener, int priority) {
        return listeners.computeIfAbsent(priority, key -> new LinkedHashSet<>()).add(listener);
    }

    Set<TransactionListener> listeners() {
        Set<TransactionListener> all = new LinkedHashSet<>();
        listeners.values().forEach(all::addAll);
        return all;
    }

    @Override
    public int getOrder() {
        return SYNCHRONIZATION_ORDER;
    }

    @Override
    public void suspend() {
        restore(outer);
    }

    @Override
    public void resume() {
        CURRENT.set(this);
    }

    /** Listeners of level 0 may bind further ones, which have their turn before the higher levels. */
    @Override
    public void beforeCommit(boolean readOnly) {
        Set<TransactionListener> told = new HashSet<>();
        List<TransactionListener> pending = new ArrayList<>(listeners.get(0));
        while (!pending.isEmpty()) {
            for (TransactionListener listener : pending) {
                listener.beforeCommit(readOnly);
                told.add(listener);
            }
            pending = new ArrayList<>(listeners.get(0));
            pending.removeAll(told);
        }
        for (Map.Entry<Integer, Set<TransactionListener>> level : new ArrayList<>(listeners.entrySet())) {
            if (level.getKey() != 0) {
                new ArrayList<>(level.getValue()).forEach(listener -> listener.beforeCommit(readOnly));
            }
        }
    }

    @Override
    public void beforeCompletion() {
        new ArrayList<>(listeners.get(0)).forEach(TransactionListener::beforeCompletion);
    }

    @Override
    public void afterCompletion(int status) {
        ended = true;
        List<Set<TransactionListener>> levels = new ArrayList<>(listeners.values());
        Collections.reverse(levels);
        for (Set<TransactionListener> level : levels) {
            for (TransactionListener listener : new ArrayList<>(level)) {
                tellEnd(listener, status);
            }
        }
        resources.clear();
        restore(outer);
    }

    /** What one listener fails in must not keep the others from hearing. */
    private static void tellEnd(TransactionListener listener, int status) {
        try {
            if (status == STATUS_COMMITTED) {
                listener.afterCommit();
            } else {
                listener.afterRollback();
            }
        } catch (RuntimeException e) {
            LOG.error("A listener failed after its transaction had ended", e);
        }
    }

    private static void restore(TransactionWork work) {
        if (work == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(work);
        }
    }
}
