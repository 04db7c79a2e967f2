package se.diarium.embedded.security.authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.security.AdjustableClock;
import se.diarium.embedded.security.authentication.TicketSettings.Expiry;

class TicketsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AdjustableClock clock = new AdjustableClock();

    @Test
    void ticketStandsForTheUserItWasIssuedTo() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);

        assertThat(tickets.validate(tickets.issue("anna"))).isEqualTo("anna");
    }

    @Test
    void ticketThatIsNotUsedForTheWholeTimeExpires() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);
        String ticket = tickets.issue("anna");

        clock.pass(HOUR);

        assertThatThrownBy(() -> tickets.validate(ticket)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void ticketInUseLivesOn() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);
        String ticket = tickets.issue("anna");

        for (int i = 0; i < 3; i++) {
            clock.pass(HOUR.minusSeconds(1));
            assertThat(tickets.validate(ticket)).isEqualTo("anna");
        }
    }

    @Test
    void ticketOfAFixedTimeExpiresThoughItIsUsed() {
        Tickets tickets = tickets(Expiry.AFTER_FIXED_TIME, true);
        String ticket = tickets.issue("anna");
        clock.pass(HOUR.minusSeconds(1));
        tickets.validate(ticket);

        clock.pass(Duration.ofSeconds(1));

        assertThatThrownBy(() -> tickets.validate(ticket)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void ticketsThatDoNotExpireOutlastTheYear() {
        Tickets tickets = new Tickets(new TicketSettings(false, Expiry.AFTER_INACTIVITY, HOUR, true), clock);
        String ticket = tickets.issue("anna");

        clock.pass(Duration.ofDays(366));

        assertThat(tickets.validate(ticket)).isEqualTo("anna");
    }

    @Test
    void userIsGivenTheTicketThatIsStillValid() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);

        assertThat(tickets.issue("anna")).isEqualTo(tickets.issue("anna"));
    }

    @Test
    void usersMayHaveSeveralTicketsWhereThatIsSet() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, false);

        assertThat(tickets.issue("anna")).isNotEqualTo(tickets.issue("anna"));
    }

    @Test
    void invalidatedTicketIsWorthless() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);
        String ticket = tickets.issue("anna");

        tickets.invalidate(ticket);

        assertThatThrownBy(() -> tickets.validate(ticket)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void endingTheSessionsOfOneUserLeavesTheOthers() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);
        String annas = tickets.issue("anna");
        String eriks = tickets.issue("erik");

        tickets.invalidateUser("anna");

        assertThat(tickets.validate(eriks)).isEqualTo("erik");
        assertThatThrownBy(() -> tickets.validate(annas)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void ticketThatNobodyWasGivenIsRefused() {
        Tickets tickets = tickets(Expiry.AFTER_INACTIVITY, true);

        assertThatThrownBy(() -> tickets.validate("TICKET_0123")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> tickets.validate("")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> tickets.validate(null)).isInstanceOf(AuthenticationException.class);
    }

    private Tickets tickets(Expiry expiry, boolean oneForEachUser) {
        return new Tickets(new TicketSettings(true, expiry, HOUR, oneForEachUser), clock);
    }
}
