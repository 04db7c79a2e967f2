package se.diarium.decision.board;

import java.time.LocalDate;
import se.diarium.decision.meeting.MeetingKey;

/**
 * A notice to post, other than that of minutes.
 *
 * @param meeting of a notice about a meeting that is to be
 * @param shownUntil the last day it stands; of a meeting its day where it is not given
 */
public record NoticeInput(NoticeKind kind, MeetingKey meeting, String title, String text, LocalDate shownUntil) {}
