package se.diarium.register;

import java.util.List;

/**
 * What became of the numbers of a series in a year. Every number up to the last has been given or passed over; what is
 * neither is missing, which the register itself never brings about.
 *
 * @param last the highest number so far
 * @param given how many numbers have a case, the voided ones among them
 * @param passedOver numbers that a case which brought a higher one left behind, and that no case has brought since
 * @param missing numbers that nothing explains: somebody has been at the tables
 * @param voided in the order of their numbers
 */
public record SeriesYear(
        int year,
        int last,
        int given,
        List<NumberSpan> passedOver,
        List<NumberSpan> missing,
        List<VoidedNumber> voided) {}
