package se.diarium.register;

import java.util.Optional;
import se.diarium.register.number.Diarienummer;

/** Whether a decision is being prepared in a case: while it is, the case's state is the process's matter. */
public interface OngoingDecisions {

    /** Whether the case is in a decision process that has not ended. */
    boolean in(Diarienummer diarienummer);

    /** What is proposed in such a process of the case; nothing where there is none. */
    Optional<Proposal> proposal(Diarienummer diarienummer);

    /** Whether such a process is about this record. */
    boolean about(String recordId);
}
