package se.diarium.register.part;

import java.time.LocalDate;

/**
 * What is given of a party. Where a party is changed, null leaves a field as it is and an empty text clears it, but not the name
 * and the role.
 *
 * @param publicName what citizens see; a party without it is left out of what is public
 * @param role a code of the region's list of roles
 * @param address for those who work with the case alone, as the e-mail address is
 * @param from the first day the party took part
 * @param until the last day
 */
public record PartyInput(
        String name, String publicName, String role, String address, String email, LocalDate from, LocalDate until) {}
