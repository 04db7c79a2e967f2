package se.diarium.governance.story;

import java.util.List;

/** What plans hold, as everybody may see it. */
@FunctionalInterface
public interface OpenPlans {

    /** What a plan holds, in its order; nothing for a record that is no plan or is not published. Needs no transaction around it. */
    List<Chapter> heldBy(String recordId);
}
