package se.diarium.decision.board;

import java.util.List;

/** Until when what was decided in cases can be appealed. */
@FunctionalInterface
public interface Appeals {

    /** Those of the decisions of a case that have been announced; of a case that the caller has found. */
    List<Appeal> of(String caseId);
}
