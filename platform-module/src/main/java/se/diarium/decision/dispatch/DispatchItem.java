package se.diarium.decision.dispatch;

import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.Meeting;

/** An item about a case, and its meeting. */
record DispatchItem(Meeting meeting, AgendaItem item) {}
