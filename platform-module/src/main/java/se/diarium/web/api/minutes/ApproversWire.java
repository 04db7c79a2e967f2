package se.diarium.web.api.minutes;

import java.util.List;
import se.diarium.decision.minutes.ApproverInput;

/** Those who are to approve minutes besides the chair, as they come. */
record ApproversWire(List<Entry> approvers) {

    /** One of them, by the id of the membership. */
    record Entry(String member, Boolean presided) {}

    List<ApproverInput> toInput() {
        return approvers == null
                ? List.of()
                : approvers.stream()
                        .map(entry -> new ApproverInput(entry.member(), Boolean.TRUE.equals(entry.presided())))
                        .toList();
    }
}
