package se.diarium.embedded.node.integrity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/** The associations that a transaction touched, until they are checked: after all behaviours, before the nodes are written. */
final class IntegrityEvents extends TransactionListenerAdapter {
    private static final int CHECK_ORDER = 1;

    private final Set<AssociationEvent> events = new LinkedHashSet<>();
    private final Consumer<Collection<AssociationEvent>> check;

    IntegrityEvents(Consumer<Collection<AssociationEvent>> check) {
        this.check = check;
    }

    void add(AssociationEvent event) {
        events.add(event);
    }

    @Override
    public Integer getCustomOrder() {
        return CHECK_ORDER;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        check.accept(List.copyOf(events));
    }
}
