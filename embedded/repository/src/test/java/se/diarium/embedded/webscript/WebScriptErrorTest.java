package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;

/** Status templates and what is shown of an error, as on the genuine platform. */
class WebScriptErrorTest extends ServedTest {

    @Test
    void rendersTheScriptsOwnStatusTemplate() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/failing/conflict");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body().strip()).matches("\\{\"own\": 409, \"message\": \"\\d{8} Taken\"}");
    }

    @Test
    void prefersTheTemplateOfTheCodeAndGivesItTheScriptsTexts() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/failing/gone");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body().strip()).isEqualTo("{\"gone\": 410, \"text\": \"It is gone\"}");
    }

    @Test
    void findsTheStatusAmongTheCauses() {
        assertThat(server.get("/alfresco/s/test/failing/wrapped").statusCode()).isEqualTo(412);
    }

    @Test
    void answers500ToABug() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/failing/bug");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"own\": 500", "A bug");
    }

    @Test
    void keepsTheDatabaseToItself() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/failing/sql");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Details can be found in the server logs.")
                .doesNotContain("Secret", "password");
    }

    @Test
    void throwsAwayAHalfRenderedAnswer() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/failing/rendering");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("{\"own\": 500").doesNotContain("never");
    }

    @Test
    void answersThePlatformsJsonWithoutATemplateOfItsOwn() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/streaming");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body())
                .contains("\"code\": 404", "\"message\": \"", "Lost \\\"it\\\"", "\"callstack\": []")
                .doesNotContain("half");
    }

    @Test
    void answersAPageWhereTheFormatHasNoTemplate() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/streaming?format=csv");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<h1>404 Not found</h1>", "Lost &quot;it&quot;");
    }

    @Test
    void answers500ToAFormatThatIsNotRegistered() {
        assertThat(server.get("/alfresco/s/test/hello/Anna?format=exe").statusCode())
                .isEqualTo(500);
    }

    @Test
    void answers200WhenTheCallerForcesIt() {
        assertThat(server.get("/alfresco/s/test/failing/conflict", "alf-force-success-response", "true")
                        .statusCode())
                .isEqualTo(200);
    }
}
