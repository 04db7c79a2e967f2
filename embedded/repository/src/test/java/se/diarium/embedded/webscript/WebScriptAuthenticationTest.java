package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.embedded.server.TestServer.basic;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;

/** Who is let in, and how one shows who one is. */
class WebScriptAuthenticationTest extends ServedTest {

    private static final String WHO_AM_I = "/alfresco/s/test/whoami";

    @Test
    void challengesWhoeverSaysNothing() {
        HttpResponse<String> answer = server.get(WHO_AM_I);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"Alfresco\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"title\":\"Login required\"");
    }

    @Test
    void takesUserAndPassword() {
        assertThat(server.get(WHO_AM_I, "Authorization", basic("anna:anna"))
                        .body()
                        .strip())
                .isEqualTo("anna");
    }

    @Test
    void readsCredentialsAsUtf8() {
        assertThat(server.get(WHO_AM_I, "Authorization", basic("åsa:aså"))
                        .body()
                        .strip())
                .isEqualTo("åsa");
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(server.get(WHO_AM_I, "Authorization", basic("anna:wrong")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatIsNoCredential() {
        assertThat(server.get(WHO_AM_I, "Authorization", "Basic %%%").statusCode())
                .isEqualTo(401);
        assertThat(server.get(WHO_AM_I, "Authorization", "Basic").statusCode()).isEqualTo(401);
        assertThat(server.get(WHO_AM_I, "Authorization", "Bearer abc").statusCode())
                .isEqualTo(401);
    }

    @Test
    void takesATicketInEveryForm() throws IOException {
        String ticket = login();
        assertThat(server.get(WHO_AM_I, "Authorization", basic("ROLE_TICKET:" + ticket))
                        .body()
                        .strip())
                .isEqualTo("anna");
        assertThat(server.get(WHO_AM_I, "Authorization", basic(ticket)).body().strip())
                .isEqualTo("anna");
        assertThat(server.get(WHO_AM_I + "?alf_ticket=" + ticket).body().strip())
                .isEqualTo("anna");
    }

    @Test
    void fallsBackToTheHeaderWhenTheTicketInTheUrlIsWorthless() {
        assertThat(server.get(WHO_AM_I + "?alf_ticket=TICKET_no", "Authorization", basic("anna:anna"))
                        .body()
                        .strip())
                .isEqualTo("anna");
    }

    @Test
    void refusesAWrongTicket() {
        assertThat(server.get(WHO_AM_I + "?alf_ticket=TICKET_no").statusCode()).isEqualTo(401);
    }

    @Test
    void letsAGuestInWhereGuestsMayAndAsk() {
        assertThat(server.get("/alfresco/s/test/guest?guest=true").body().strip())
                .isEqualTo("guest");
        assertThat(server.get("/alfresco/s/test/guest").statusCode()).isEqualTo(401);
        assertThat(server.get(WHO_AM_I + "?guest=true").statusCode()).isEqualTo(401);
    }

    @Test
    void letsOnlyAdministratorsAdminister() {
        String path = "/alfresco/s/test/administration";
        assertThat(server.get(path, "Authorization", basic("admin:nimda"))
                        .body()
                        .strip())
                .isEqualTo("admin");
        assertThat(server.get(path, "Authorization", basic("anna:anna")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void logsOutByDeletingTheTicket() throws IOException {
        String ticket = login();
        HttpResponse<String> answer = server.send(server.request("/alfresco/s/api/login/ticket/" + ticket)
                .header("Authorization", basic(ticket))
                .DELETE());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(server.get(WHO_AM_I + "?alf_ticket=" + ticket).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNotFindAnothersTicket() throws IOException {
        String ticket = login();
        HttpResponse<String> answer = server.send(server.request("/alfresco/s/api/login/ticket/" + ticket)
                .header("Authorization", basic("admin:nimda"))
                .DELETE());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(server.get(WHO_AM_I + "?alf_ticket=" + ticket).statusCode()).isEqualTo(200);
    }

    @Test
    void answers403ToAWrongLogin() {
        HttpResponse<String> answer = login("{\"username\": \"anna\", \"password\": \"wrong\"}");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\": 403", "Login failed");
    }

    @Test
    void answers400ToALoginThatIsNone() {
        assertThat(login("{\"username\": ").statusCode()).isEqualTo(400);
        assertThat(login("{\"username\": \"anna\"}").statusCode()).isEqualTo(400);
        assertThat(login("{\"username\": \"\", \"password\": \"x\"}").statusCode())
                .isEqualTo(400);
        assertThat(login("[1]").statusCode()).isEqualTo(400);
        assertThat(login("").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> login(String body) {
        return server.post("/alfresco/s/api/login", "application/json", body);
    }

    private static String login() throws IOException {
        HttpResponse<String> answer = login("{\"username\": \"anna\", \"password\": \"anna\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body()).at("/data/ticket").textValue();
    }
}
