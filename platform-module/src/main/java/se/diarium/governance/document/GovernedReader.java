package se.diarium.governance.document;

/** Reads the documents and cases of a model for somebody: with the rights of whoever has logged in, or for everybody. */
@FunctionalInterface
public interface GovernedReader {

    /** Those of a model that are for one of the years, or have a day in one of them. Needs no transaction around it. */
    Governed read(String model, int firstYear, int lastYear);
}
