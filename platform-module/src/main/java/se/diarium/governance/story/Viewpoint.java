package se.diarium.governance.story;

import java.util.Optional;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;

/** What somebody may see of a story. What may not be seen is not there: nothing tells of it. */
interface Viewpoint {

    /** The plan of an object; nothing where the object may not be seen. */
    Optional<StoryRecord> plan(PlanObject object);

    /** A report; nothing where it may not be seen. */
    Optional<StoryRecord> report(String id);

    /** Whether an answer may be seen. */
    boolean shows(Answer answer, Round round, Optional<StoryRecord> report);
}
