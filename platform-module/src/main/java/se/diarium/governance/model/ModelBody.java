package se.diarium.governance.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A body of the region, an authority with a register of its own unless it is a part of another one.
 *
 * @param code of the body and of its series, as {@code RS}
 * @param genitive the name's genitive, as in "Regionstyrelsens sammanträde"
 * @param shortName what timetables call it where they are short, as {@code RSau}; null for none
 * @param pattern how its diarienummer are written; null for the usual way
 * @param ended the body's last day; null while there is no end in sight
 * @param successor code of the body that took over its open cases; null for none
 * @param standingItems the headings that every agenda of the body begins with, in their order
 * @param meetingsHere whether all its meetings are kept in the register
 * @param parent code of the body above it; null for the highest
 * @param groups codes of the groups it belongs to
 */
public record ModelBody(
        String code,
        Name name,
        String genitive,
        String shortName,
        String pattern,
        LocalDate ended,
        String successor,
        List<String> standingItems,
        boolean meetingsHere,
        String parent,
        List<String> groups)
        implements Actor {

    public ModelBody {
        standingItems = List.copyOf(standingItems);
        groups = List.copyOf(groups);
    }
}
