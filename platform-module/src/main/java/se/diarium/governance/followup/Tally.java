package se.diarium.governance.followup;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import se.diarium.governance.thread.AnswerStatus;

/**
 * How much of what is to be answered has been, and with what.
 *
 * @param statuses how many answers have each status; all of them are there
 */
public record Tally(int expected, int answered, Map<AnswerStatus, Integer> statuses) {

    static Tally of(Collection<Owed> owed) {
        Map<AnswerStatus, Integer> statuses = new EnumMap<>(AnswerStatus.class);
        for (AnswerStatus status : AnswerStatus.values()) {
            statuses.put(status, 0);
        }
        int answered = 0;
        for (Owed one : owed) {
            if (one.answered()) {
                answered++;
                statuses.merge(one.answer().status(), 1, Integer::sum);
            }
        }
        return new Tally(owed.size(), answered, statuses);
    }
}
