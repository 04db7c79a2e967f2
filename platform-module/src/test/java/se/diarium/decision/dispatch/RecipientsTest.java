package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Agendas;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.meeting.ItemInput;
import se.diarium.decision.meeting.ItemKind;
import se.diarium.decision.meeting.MeetingInput;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.Meetings;
import se.diarium.register.CaseFile;
import se.diarium.register.Direction;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;
import se.diarium.register.part.Parties;
import se.diarium.register.part.PartyInput;

/** Whom extracts are to be sent to. */
class RecipientsTest {

    @RegisterExtension
    final Dispatching post = new Dispatching();

    private final RunningRegister register = Dispatching.register();
    private final Registering registering = new Registering(register);
    private final Dispatches dispatches = register.bean("diarium.dispatches", Dispatches.class);

    @Test
    void theRecipientsThatTheProposalNamesAreSuggestedWithTheAddressesOfParties() {
        CaseFile file = registering.aCase("Bidrag");
        RecordFile proposal = registering.aRecord(
                file.diarienummer(),
                "Tjänsteskrivelse",
                "Ärendebeskrivning\nBidrag söks.\n\nUtdrag till\nEkonomienheten, Kulturföreningen\n",
                Direction.DRAWN_UP,
                null);
        MeetingKey key = register.as(RunningRegister.REGISTRAR, () -> {
            register.bean("diarium.parties", Parties.class)
                    .add(
                            file.diarienummer(),
                            new PartyInput(
                                    "Kulturföreningen", null, "applicant", null, "kultur@example.se", null, null));
            return register.bean("diarium.meetings", Meetings.class)
                    .plan(new MeetingInput("HSN", LocalDate.of(2037, 5, 1), null, null, null))
                    .key();
        });
        String item = register.as(RunningRegister.REGISTRAR, () -> register.bean("diarium.agendas", Agendas.class)
                .add(key, new ItemInput(ItemKind.CASE, null, file.diarienummer(), List.of(proposal.id()), "Beviljas."))
                .id());

        assertThat(register.as(RunningRegister.REGISTRAR, () -> dispatches.of(key, item))
                        .suggested())
                .containsExactly(
                        new RecipientInput("Ekonomienheten", null),
                        new RecipientInput("Kulturföreningen", "kultur@example.se"));
    }

    @Test
    void recipientsThatAreLeftOutAndHaveNothingYetAreNoneAnyMore() {
        Holding held = post.approved();
        post.set(held, Dispatching.ANNA);

        assertThat(post.set(held, Dispatching.BO)).extracting(Dispatch::email).containsExactly(Dispatching.BO);
    }
}
