package se.diarium.register;

import java.time.LocalDate;

/**
 * What is given when a case is registered; null is "not given". Series and title are required, unless the
 * diarienummer gives the series. The public forms are what citizens see: a case that is not secret shows its title
 * when no public title is given, while an initiator is left out of what is public unless its public form is given.
 *
 * @param handler user name of the one who handles the case
 * @param registered the day received or drawn up; today when not given
 * @param diarienummer a number the case already has and keeps, in any spelling
 */
public record NewCase(
        String series,
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LocalDate registered,
        LegalGround secrecy,
        String diarienummer) {}
