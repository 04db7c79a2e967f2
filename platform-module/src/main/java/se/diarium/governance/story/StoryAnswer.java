package se.diarium.governance.story;

import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;

/**
 * An answer as somebody may see it.
 *
 * @param round that it was given in; null where it was given in a report alone
 * @param report that it is reported in; null where there is none that may be seen
 */
public record StoryAnswer(Answer answer, Round round, StoryRecord report) {}
