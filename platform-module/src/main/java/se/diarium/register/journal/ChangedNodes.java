package se.diarium.register.journal;

import java.util.Collection;

/** What is kept beside the nodes and has to change with them. */
@FunctionalInterface
public interface ChangedNodes {

    /** Called once before a transaction commits, with the nodes it changed. */
    void keep(Collection<String> nodeIds);
}
