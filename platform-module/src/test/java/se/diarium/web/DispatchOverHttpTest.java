package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.diarium.RunningRegister;
import se.diarium.decision.dispatch.Reports;
import se.diarium.decision.meeting.Holding;
import se.diarium.decision.minutes.ApproverInput;
import se.diarium.decision.minutes.Minutes;
import se.diarium.register.Direction;
import se.diarium.register.node.Registering;
import se.diarium.web.HttpClientOf.Reply;

/** Extracts set, sent and returned over HTTP, with a real mail server. */
class DispatchOverHttpTest {

    private static GreenMail server;
    private static RunningRegister register;

    private final HttpClientOf secretary = HttpClientOf.user(register, RunningRegister.SECRETARY);
    private final HttpClientOf registrar = HttpClientOf.user(register, RunningRegister.REGISTRAR);

    @BeforeAll
    static void start() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"))
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        register = RunningRegister.start(Map.of(
                "diarium.mail.enabled", "true",
                "mail.host", "127.0.0.1",
                "diarium.dispatch.sender", "diarium@region.example"));
        register.bean("mailService", JavaMailSenderImpl.class)
                .setPort(server.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        register.close();
        server.stop();
    }

    private static Holding approved(int year) {
        Holding held = Holding.held(register, "HSN", year);
        Minutes minutes = register.bean("diarium.minutes", Minutes.class);
        register.as(
                RunningRegister.SECRETARY,
                () -> minutes.appoint(held.meeting().key(), List.of(new ApproverInput(held.member(), false))));
        for (String user : List.of(Holding.CHAIR, Holding.MEMBER)) {
            register.as(user, () -> minutes.approve(held.meeting().key(), List.of(), null));
        }
        return held;
    }

    private static String item(Holding held) {
        return "/diarium/api/meetings/" + held.meeting().key() + "/items/" + held.item();
    }

    private static String path(Holding held) {
        return "/" + held.file().diarienummer().series() + "/"
                + held.file().diarienummer().number() + "/"
                + held.file().diarienummer().year();
    }

    private JsonNode sent(Holding held) throws Exception {
        Reply set = secretary.json(
                "PUT",
                item(held) + "/recipients",
                "{\"recipients\":[{\"name\":\"Anna Berg\",\"email\":\"anna@finns-inte.example\"}]}");
        assertThat(set.status()).as(set.text()).isEqualTo(200);
        String extract = new Registering(register)
                .aRecord(held.file().diarienummer(), "Utdrag", "Så beslutades.", Direction.DRAWN_UP, null)
                .id();
        Reply sent = secretary.json("POST", item(held) + "/dispatches", "{\"recordId\":\"" + extract + "\"}");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return sent.json().path("items").get(0);
    }

    @Test
    void aReportThatComesInAsIntakeIsTiedToTheDispatchAndTheCaseTellsOfIt() throws Exception {
        Holding held = approved(1990);
        JsonNode dispatch = sent(held);
        assertThat(dispatch.path("state").asText()).isEqualTo("SENT");
        byte[] report = Reports.failed(dispatch.path("messageId").asText(), "message/rfc822")
                .getBytes(StandardCharsets.US_ASCII);

        JsonNode read = registrar
                .form("/diarium/api/intake", Map.of(), "retur.eml", report)
                .json();

        assertThat(read.at("/bounced/0/dispatch").asText())
                .isEqualTo(dispatch.path("id").asText());
        assertThat(secretary
                        .get(item(held) + "/recipients")
                        .json()
                        .at("/recipients/0/state")
                        .asText())
                .isEqualTo("BOUNCED");
        String page = registrar.get("/diarium/register/arende" + path(held)).text();
        assertThat(Jsoup.parse(page)
                        .select("section[aria-labelledby=dispatches]")
                        .text())
                .contains("Anna Berg", "kom tillbaka", "User unknown");
        assertThat(registrar
                        .get("/diarium/api/cases" + path(held) + "/history?lang=sv")
                        .text())
                .contains("Protokollsutdraget skickades", "Protokollsutdraget kom tillbaka");
    }

    @Test
    void aReturnIsNotedByHandWithItsReason() throws Exception {
        JsonNode dispatch = sent(approved(1991));
        String bounce = "/diarium/api/dispatches/" + dispatch.path("id").asText() + "/bounce";

        assertThat(secretary.json("POST", bounce, "{}").status()).isEqualTo(422);
        Reply noted = secretary.json("POST", bounce, "{\"reason\":\"Okänd\"}");

        assertThat(noted.json().path("state").asText()).isEqualTo("BOUNCED");
        assertThat(secretary.json("POST", bounce, "{\"reason\":\"Okänd\"}").status())
                .isEqualTo(409);
    }

    @Test
    void anAddressThatWouldBeginAHeaderIsRefusedByItsField() throws Exception {
        Holding held = approved(1992);

        Reply refused = secretary.json(
                "PUT",
                item(held) + "/recipients",
                "{\"recipients\":[{\"name\":\"Anna\",\"email\":\"a@example.se\\r\\nBcc: b@example.se\"}]}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("recipients.0.email");
    }
}
