package se.diarium.register.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Registering;

class LinksTest {

    private final Parts parts = new Parts();
    private final RunningRegister register = parts.register;
    private final Registering registering = new Registering(register);
    private final Links links = register.bean("diarium.links", Links.class);

    private CaseLink link(CaseFile from, LinkType type, String other) {
        return register.as(RunningRegister.HANDLER, () -> links.add(from.diarienummer(), type, other));
    }

    @ParameterizedTest
    @CsvSource({"RELATED, RELATED", "CONTINUES, CONTINUED_BY", "CONTINUED_BY, CONTINUES", "SAME_MATTER, SAME_MATTER"})
    void bothEndsShowTheLink(LinkType given, LinkType seenFromOther) {
        CaseFile one = registering.aCase("Ena änden");
        CaseFile other = registering.aCase("Andra änden");

        link(one, given, other.designation());

        assertThat(register.as(RunningRegister.MANAGER, () -> links.of(one.diarienummer())))
                .singleElement()
                .satisfies(there -> {
                    assertThat(there.type()).isEqualTo(given);
                    assertThat(there.otherCase().designation()).isEqualTo(other.designation());
                });
        assertThat(register.as(RunningRegister.MANAGER, () -> links.of(other.diarienummer())))
                .singleElement()
                .satisfies(there -> {
                    assertThat(there.type()).isEqualTo(seenFromOther);
                    assertThat(there.otherCase().designation()).isEqualTo(one.designation());
                });
    }

    @Test
    void aClosedCaseCanBeContinued() {
        CaseFile old = registering.aCase("Gammalt");
        parts.close(old);
        CaseFile next = registering.aCase("Fortsättning");

        link(next, LinkType.CONTINUES, old.designation());

        assertThat(register.as(RunningRegister.HANDLER, () -> links.of(old.diarienummer())))
                .hasSize(1);
    }

    @Test
    void whoMayNotReadTheOtherCaseIsToldNothingOfIt() {
        CaseFile open = registering.aCase("Öppet");
        CaseFile secret = registering.aCase("Hemligt", new LegalGround(21, 7));
        link(open, LinkType.RELATED, secret.designation());

        assertThat(register.as(RunningRegister.HANDLER, () -> links.of(open.diarienummer())))
                .hasSize(1);
        assertThat(register.as(RunningRegister.MANAGER, () -> links.of(open.diarienummer())))
                .isEmpty();
    }

    @Test
    void aCaseThatMayNotBeReadIsRefusedLikeOneThatIsNotThere() {
        CaseFile open = registering.aCase("Från");
        CaseFile secret = registering.aCaseOf(RunningRegister.OTHER_MANAGER, "Andras", new LegalGround(21, 7));

        assertThatThrownBy(() -> link(open, LinkType.RELATED, secret.designation()))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("link.noCase")));
        assertThatThrownBy(() -> link(open, LinkType.RELATED, "HSN/99999/2024"))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> assertThat(error.code()).isEqualTo("link.noCase")));
    }

    @Test
    void theSameLinkIsNotMadeTwiceNorToTheCaseItself() {
        CaseFile one = registering.aCase("Två gånger");
        CaseFile other = registering.aCase("Samma");
        link(one, LinkType.RELATED, other.designation());

        assertThatThrownBy(() -> link(one, LinkType.RELATED, other.designation()))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> link(one, LinkType.RELATED, one.designation()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aLinkIsEndedAtBothEndsAndStaysInTheHistoryOfBoth() {
        CaseFile one = registering.aCase("Kopplat");
        CaseFile other = registering.aCase("Isärkopplat");
        CaseLink made = link(one, LinkType.CONTINUES, other.designation());
        String mirrored = register.as(RunningRegister.HANDLER, () -> links.of(other.diarienummer()))
                .get(0)
                .id();

        register.as(RunningRegister.HANDLER, () -> links.end(one.diarienummer(), made.id()));

        assertThat(register.as(RunningRegister.HANDLER, () -> links.of(other.diarienummer())))
                .singleElement()
                .satisfies(there -> assertThat(there.ended()).isTrue());
        assertThat(parts.happened(made.id())).containsExactly(EventType.CASE_LINKED, EventType.LINK_ENDED);
        assertThat(parts.happened(mirrored)).containsExactly(EventType.CASE_LINKED, EventType.LINK_ENDED);
        assertThat(parts.events(mirrored))
                .allSatisfy(event -> assertThat(event.content().actor()).isEqualTo(RunningRegister.HANDLER));
    }
}
