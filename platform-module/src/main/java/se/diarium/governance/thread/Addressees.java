package se.diarium.governance.thread;

import java.util.Optional;
import java.util.Set;

/**
 * The bodies and units that plans are addressed to, and who is above whom. What a region's governance model says of its units is told
 * through this.
 */
public interface Addressees {

    /** Whether something may be addressed to this code. */
    boolean known(String code);

    /** The code that a code or the name of a body or unit stands for, as people write it. */
    Optional<String> read(String told);

    /** What is accepted, for those who gave something else. */
    Set<String> codes();

    /** What a body or unit is called; its code where nothing else is known. */
    String name(String code);

    /** The unit or body that it belongs to; nothing for a body, and where that is not known. */
    Optional<String> above(String code);
}
