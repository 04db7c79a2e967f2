package se.diarium.register;

import java.util.List;

/** The number series: how far each has come, and what became of every number. */
public interface SeriesRegister {

    /**
     * The series as those who work with the register see them; who voided a case and why is left out where they may not read
     * the case. Called inside a transaction.
     *
     * @param series the code of one; null for all, in the order of the bodies
     * @param year one year; null for all
     * @throws InvalidInputException if there is no such series
     * @throws org.alfresco.repo.security.permissions.AccessDeniedException if the caller neither registers nor handles cases
     */
    List<SeriesState> states(String series, Integer year);

    /**
     * The series as everybody may see them: numbers and days, nothing of any case. Needs no login and no transaction.
     *
     * @param series the code of one; null for all, in the order of the bodies
     * @param year one year; null for all
     * @throws InvalidInputException if there is no such series
     */
    List<SeriesState> openStates(String series, Integer year);
}
