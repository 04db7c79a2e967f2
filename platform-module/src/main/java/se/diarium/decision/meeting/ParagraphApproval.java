package se.diarium.decision.meeting;

/** Is told of each paragraph that has been approved at once (<i>omedelbar justering</i>), in the transaction of the approval. */
public interface ParagraphApproval {

    void approvedAtOnce(Meeting meeting, AgendaItem item);
}
