package se.diarium.decision.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.PersonService;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.RunningRegister;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;

class MembersTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final String BODY = "PN";

    private final RunningRegister register = RunningRegister.shared();
    private final Members members = register.bean("diarium.members", Members.class);

    private static MembershipInput given(String person, String name, MemberRole role, LocalDate from, LocalDate to) {
        return new MembershipInput(person, name, "C", role, null, from, to);
    }

    private static MembershipInput until(LocalDate day) {
        return new MembershipInput(null, null, null, null, null, null, day);
    }

    private Membership add(MembershipInput given) {
        return register.as(RunningRegister.SECRETARY, () -> members.add(BODY, given));
    }

    private String aUser() {
        String name = "ledamot-" + UUID.randomUUID();
        register.asSystem(() -> register.bean("PersonService", PersonService.class)
                .createPerson(Map.of(ContentModel.PROP_USERNAME, name)));
        return name;
    }

    private boolean isInTheGroup(String user) {
        Set<String> users = register.asSystem(() -> register.bean("AuthorityService", AuthorityService.class)
                .getContainedAuthorities(AuthorityType.USER, DiariumGroups.members(BODY), true));
        return users.contains(user);
    }

    @Test
    void theMembersOfADayAreThoseInOfficeThen() {
        Membership former =
                add(given(null, "Förra", MemberRole.MEMBER, LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31)));
        Membership present = add(given(null, "Dåvarande", MemberRole.SUBSTITUTE, LocalDate.of(1990, 6, 1), null));

        assertThat(register.as(RunningRegister.STRANGER, () -> members.of(BODY, LocalDate.of(1990, 12, 31))))
                .containsSubsequence(former, present);
        assertThat(register.as(RunningRegister.STRANGER, () -> members.of(BODY, LocalDate.of(1991, 1, 1))))
                .contains(present)
                .doesNotContain(former);
    }

    @Test
    void theGroupFollowsThePeriodOfOffice() {
        String user = aUser();
        Membership made = add(given(user, "Anna", MemberRole.MEMBER, TODAY.minusYears(1), null));
        assertThat(isInTheGroup(user)).isTrue();

        register.as(RunningRegister.SECRETARY, () -> members.change(BODY, made.id(), until(TODAY.minusDays(1))));

        assertThat(isInTheGroup(user)).isFalse();
    }

    @Test
    void theHistoryTellsThatTheGroupFollowedThePeriodOfOffice() {
        String user = aUser();

        add(given(user, "Anna", MemberRole.MEMBER, TODAY.minusYears(1), null));

        String person = register.asSystem(() -> register.bean("PersonService", PersonService.class)
                .getPerson(user, false)
                .getId());
        assertThat(register.asSystem(
                        () -> register.bean("diarium.events", EventChain.class).of(person)))
                .extracting(event -> event.content().type(), event -> event.content()
                        .actor())
                .containsExactly(tuple(EventType.PUT_IN_GROUP, RunningRegister.SECRETARY));
    }

    @Test
    void aMemberToComeIsNoMemberYet() {
        String user = aUser();
        add(given(user, "Anna", MemberRole.MEMBER, TODAY.plusDays(1), null));

        assertThat(isInTheGroup(user)).isFalse();
    }

    @Test
    void theDailyJobTakesInWhoseTimeHasComeAndOutWhoseTimeIsOver() {
        String coming = aUser();
        String leaving = aUser();
        Membership first = add(given(coming, "Anna", MemberRole.MEMBER, TODAY.plusDays(1), null));
        Membership second = add(given(leaving, "Bo", MemberRole.MEMBER, TODAY.minusYears(1), null));
        // As if days had passed: what nobody changed is what the job is for.
        JdbcTemplate jdbc = register.bean("diarium.jdbc", JdbcTemplate.class);
        register.asSystem(() -> jdbc.update(
                "UPDATE dia_membership SET first_day = ? WHERE id = ?", java.sql.Date.valueOf(TODAY), first.id()));
        register.asSystem(() -> jdbc.update(
                "UPDATE dia_membership SET last_day = ? WHERE id = ?",
                java.sql.Date.valueOf(TODAY.minusDays(1)),
                second.id()));

        register.asSystem(() -> {
            members.followAll();
            return null;
        });

        assertThat(isInTheGroup(coming)).isTrue();
        assertThat(isInTheGroup(leaving)).isFalse();
    }

    @Test
    void whoWasPutIntoTheGroupByHandStaysThere() {
        String user = aUser();
        register.asSystem(() -> {
            register.bean("AuthorityService", AuthorityService.class).addAuthority(DiariumGroups.members(BODY), user);
            return null;
        });

        register.asSystem(() -> {
            members.followAll();
            return null;
        });

        assertThat(isInTheGroup(user)).isTrue();
    }

    @Test
    void aBodyHasOneChairOnAnyDay() {
        add(given(null, "Ordföranden", MemberRole.CHAIR, LocalDate.of(1995, 1, 1), LocalDate.of(1998, 12, 31)));

        assertThatThrownBy(() -> add(
                        given(null, "En till", MemberRole.CHAIR, LocalDate.of(1998, 12, 31), LocalDate.of(1999, 1, 1))))
                .isInstanceOfSatisfying(ConflictException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("role", "member.roleHeld")));
        assertThat(add(given(
                                null,
                                "Efterträdaren",
                                MemberRole.CHAIR,
                                LocalDate.of(1999, 1, 1),
                                LocalDate.of(2002, 12, 31)))
                        .role())
                .isEqualTo(MemberRole.CHAIR);
    }

    @Test
    void ofTwoWhoAddAChairAtOnceOneIsRefused() throws Exception {
        LocalDate from = LocalDate.of(1980, 1, 1);
        AtomicInteger refused = new AtomicInteger();
        List<Callable<Void>> secretaries = new ArrayList<>();
        for (String name : List.of("Den ena", "Den andra")) {
            secretaries.add(() -> {
                try {
                    add(given(null, name, MemberRole.CHAIR, from, from));
                } catch (ConflictException expected) {
                    refused.incrementAndGet();
                }
                return null;
            });
        }

        ExecutorService executor = Executors.newFixedThreadPool(secretaries.size());
        try {
            for (Future<Void> secretary : executor.invokeAll(secretaries)) {
                secretary.get();
            }
        } finally {
            executor.shutdownNow();
        }

        assertThat(refused).hasValue(1);
        assertThat(register.asSystem(() -> members.of(BODY, from)))
                .filteredOn(member -> member.role() == MemberRole.CHAIR)
                .hasSize(1);
    }

    @Test
    void nobodySitsTwiceInABody() {
        String user = aUser();
        add(given(user, "Anna", MemberRole.MEMBER, TODAY, null));

        assertThatThrownBy(() -> add(given(user, "Anna", MemberRole.SUBSTITUTE, TODAY.plusDays(3), null)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> add(new MembershipInput("ingen.alls", " ", null, null, 0, TODAY, TODAY.minusDays(1))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field)
                        .containsExactlyInAnyOrder("person", "name", "role", "order", "to"));
    }

    @Test
    void anEndedMembershipStaysInTheList() {
        Membership made = add(given(null, "Slutar", MemberRole.MEMBER, TODAY.minusYears(2), null));

        register.as(RunningRegister.REGISTRAR, () -> members.end(BODY, made.id()));

        assertThat(register.asSystem(() -> members.of(BODY, null)))
                .filteredOn(member -> member.id().equals(made.id()))
                .singleElement()
                .extracting(Membership::to)
                .isEqualTo(TODAY);
    }

    @Test
    void theListIsKeptBySecretariesAndRegistrarsAlone() {
        MembershipInput given = given(null, "Anna", MemberRole.MEMBER, TODAY, null);

        for (String user : List.of(RunningRegister.HANDLER, RunningRegister.MANAGER, RunningRegister.MEMBER)) {
            assertThatThrownBy(() -> register.as(user, () -> members.add(BODY, given)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aBodyThatIsNoneHasNoMembers() {
        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> members.of("XX", null)))
                .isInstanceOf(NotFoundException.class);
    }
}
