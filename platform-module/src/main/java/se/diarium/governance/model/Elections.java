package se.diarium.governance.model;

/**
 * The years of ordinary elections, which begin a term of office each. Source: vallag (2005:837) 1 kap. 3 §; kommunallag (2017:725)
 * 5 kap. 9 §.
 *
 * @param first a year of election, from which the others are counted both ways
 * @param every years between elections
 */
public record Elections(int first, int every) {

    public boolean isElectionYear(int year) {
        return Math.floorMod(year - first, every) == 0;
    }

    /** The latest year of election up to and with a year. */
    public int lastUpTo(int year) {
        return year - Math.floorMod(year - first, every);
    }

    /** The term of office whose election was in or before a year. */
    public Years termOf(int year) {
        int begins = lastUpTo(year);
        return new Years(begins, begins + every);
    }
}
