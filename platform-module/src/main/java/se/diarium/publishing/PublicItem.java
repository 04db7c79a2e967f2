package se.diarium.publishing;

import java.util.List;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.register.Decision;
import se.diarium.register.number.Diarienummer;

/**
 * An item of an agenda as everybody may see it.
 *
 * @param order from 1
 * @param heading the public title of the case, or the heading of an item without a case; null where it is not public
 * @param diarienummer of the case; null for none, or one that is not public
 * @param designation the number as the region writes it; null with it
 * @param ofCase whether the item is about a case, public or not
 * @param papers the published ones, in the order of the agenda
 * @param decision null until the minutes are approved, and where it is not public; without its wording for an item without a case
 */
public record PublicItem(
        int order,
        ItemKind kind,
        String heading,
        Diarienummer diarienummer,
        String designation,
        boolean ofCase,
        List<PublicRecord> papers,
        Decision decision) {}
