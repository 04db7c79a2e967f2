package se.diarium.register;

import java.time.LocalDate;
import java.util.List;
import se.diarium.register.number.DiarienummerPattern;

/**
 * A body of the region: an authority of its own with a series of its own.
 *
 * @param code of the body and of its series, as {@code RS}
 * @param genitive the name's genitive, as in "Regionstyrelsens sammanträde"
 * @param pattern how its diarienummer are written; null for the region's usual way
 * @param ended the body's last day; null while there is no end in sight
 * @param successor code of the body that took over its open cases; null for none
 * @param standingItems the headings that every agenda of the body begins with, in their order
 * @param meetingsHere whether all its meetings are kept here, so that no decision of it is recorded besides
 */
public record Body(
        String code,
        String name,
        String genitive,
        DiarienummerPattern pattern,
        LocalDate ended,
        String successor,
        List<String> standingItems,
        boolean meetingsHere) {

    public Body {
        standingItems = List.copyOf(standingItems);
    }

    /** A body whose agendas begin with nothing in particular. */
    public Body(
            String code, String name, String genitive, DiarienummerPattern pattern, LocalDate ended, String successor) {
        this(code, name, genitive, pattern, ended, successor, List.of(), false);
    }

    /** A body that goes on, with numbers written in the usual way. */
    public Body(String code, String name, String genitive) {
        this(code, name, genitive, null, null, null);
    }

    /** Whether the body is no more on this day. */
    public boolean endedBefore(LocalDate day) {
        return ended != null && ended.isBefore(day);
    }
}
