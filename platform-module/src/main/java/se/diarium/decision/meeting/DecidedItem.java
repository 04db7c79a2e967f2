package se.diarium.decision.meeting;

import se.diarium.register.number.Diarienummer;

/**
 * An item about a case, as its body has decided it.
 *
 * @param paragraph of the minutes, which run through the calendar year
 */
public record DecidedItem(
        MeetingKey meeting, String itemId, Diarienummer diarienummer, int paragraph, ItemDecision decision) {}
