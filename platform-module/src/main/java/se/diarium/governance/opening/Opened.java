package se.diarium.governance.opening;

import java.util.List;
import se.diarium.register.number.Diarienummer;

/**
 * What became of the cases of a planning year.
 *
 * @param opened those that were opened now
 * @param there those that were there already
 * @param withoutRegister documents of which the register has no body that a case could be opened for
 */
public record Opened(int year, List<Line> opened, List<Line> there, List<Line> withoutRegister) {

    public Opened {
        opened = List.copyOf(opened);
        there = List.copyOf(there);
        withoutRegister = List.copyOf(withoutRegister);
    }

    /**
     * A document and its case.
     *
     * @param kind code of the kind
     * @param documentFor code of whose it is; null for the region's
     * @param diarienummer null where there is no case
     * @param designation the number as the region writes it; null where there is no case
     */
    public record Line(
            String kind,
            String documentFor,
            int firstYear,
            int lastYear,
            String title,
            Diarienummer diarienummer,
            String designation) {}
}
