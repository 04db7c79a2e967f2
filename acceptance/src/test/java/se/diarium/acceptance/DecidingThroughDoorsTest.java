package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** The rules of decisions hold whichever door of the platform one comes through. */
@ExtendWith(Host.Extension.class)
class DecidingThroughDoorsTest {

    private final DiariumClient registrar;
    private final PlatformClient handler;
    private final PlatformClient member;

    DecidingThroughDoorsTest(Host host) {
        PlatformDoors doors = PlatformDoors.of(host);
        registrar = host.as("registrator");
        handler = doors.as("handlaggare");
        member = doors.as("ledamot");
    }

    @Test
    void aDecisionIsProposedByThoseWhoWorkOnTheCaseWhicheverDoorTheyTake() {
        JsonNode registered = Register.registered(registrar, Register.newCase("RS", "Föreslås inte av vem som helst"));

        // The script behind forms calls every refusal a failure; it passes the text on.
        assertThat(startByForm(member, registered).status()).isEqualTo(500);
        assertThat(startByRest(member, registered).status()).isEqualTo(403);
        assertThat(Register.read(registrar, registered).path("status").asText()).isEqualTo("REGISTERED");
        startByForm(handler, registered).expect(200);
        assertThat(startByRest(handler, registered).status()).isEqualTo(403);
    }

    @Test
    void aProposalIsNotApprovedByWhoMadeItWhicheverDoorTheyTake() {
        JsonNode registered =
                Register.registered(registrar, Register.newCase("RS", "Godkänns inte av förslagsställaren"));
        String process = startByRest(handler, registered)
                .expect(201)
                .json()
                .at("/entry/id")
                .asText();
        String task = handler.get(PlatformClient.PROCESSES + "/" + process + "/tasks?status=active")
                .expect(200)
                .json()
                .at("/list/entries/0/entry/id")
                .asText();

        Answer byRest = handler.json("PUT", PlatformClient.TASKS + task + "?select=state,variables", """
                {"state": "completed", "variables": [
                  {"name": "diawf_approveOutcome", "value": "approve", "scope": "local"}]}""");
        Answer byForm = handler.json("POST", PlatformClient.FORMS + "task/activiti$" + task + "/formprocessor", """
                {"prop_diawf_approveOutcome": "approve", "prop_transitions": "Next"}""");

        assertThat(byRest.status()).isEqualTo(403);
        assertThat(byForm.status()).isEqualTo(500);
        assertThat(Register.read(registrar, registered).path("status").asText()).isEqualTo("IN_PREPARATION");
    }

    private static String key(JsonNode registered) {
        return registered.path("series").asText() + "/"
                + registered.path("year").asInt() + "/"
                + registered.path("number").asInt();
    }

    private static Answer startByForm(PlatformClient user, JsonNode registered) {
        return user.json(
                "POST", PlatformClient.FORMS + "workflow/activiti$diariumDecision/formprocessor", """
                {"prop_diawf_key": "%s", "prop_diawf_diarienummer": "x", "prop_diawf_body": "RS",
                 "prop_diawf_proposal": "Bifall"}""".formatted(
                                key(registered)));
    }

    private static Answer startByRest(PlatformClient user, JsonNode registered) {
        return user.json("POST", PlatformClient.PROCESSES, """
                {"processDefinitionKey": "diariumDecision", "variables": {
                 "diawf_key": "%s", "diawf_body": "RS", "diawf_proposal": "Bifall"}}""".formatted(key(registered)));
    }
}
