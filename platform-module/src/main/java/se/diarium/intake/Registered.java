package se.diarium.intake;

import java.util.List;
import se.diarium.register.CaseFile;

/**
 * What one step registered.
 *
 * @param caseFile the case as it is now
 * @param records ids of the records that were added, in the order given
 * @param repeated whether the answer is to a request that had been done before
 */
public record Registered(CaseFile caseFile, List<String> records, boolean repeated) {}
