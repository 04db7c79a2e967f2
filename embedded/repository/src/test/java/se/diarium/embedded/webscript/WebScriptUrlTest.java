package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;

/** URL templates, formats and methods, as on the genuine platform. */
class WebScriptUrlTest extends ServedTest {

    @Test
    void answersUnderBothServicePaths() {
        assertThat(server.get("/alfresco/s/test/hello/Anna").statusCode()).isEqualTo(200);
        assertThat(server.get("/alfresco/service/test/hello/Anna").statusCode()).isEqualTo(200);
    }

    @Test
    void answersToEveryUrlOfTheDescriptor() {
        assertThat(server.get("/alfresco/s/test/hej/Anna").body()).contains("Hello Anna, number 7");
    }

    @Test
    void decodesVariablesOfThePath() {
        assertThat(server.get("/alfresco/s/test/hello/%C3%85sa%20%C3%96").body())
                .contains("Hello Åsa Ö");
    }

    @Test
    void takesFormatFromExtension() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/hello/Anna.json");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.body()).contains("\"greeting\": \"Hello Anna, number 7\"");
    }

    @Test
    void takesFormatFromArgument() {
        assertThat(server.get("/alfresco/s/test/hello/Anna?format=json").body()).startsWith("{\"greeting\"");
    }

    @Test
    void usesDefaultFormatOtherwise() {
        assertThat(server.get("/alfresco/s/test/hello/Anna").headers().firstValue("Content-Type"))
                .contains("text/html;charset=UTF-8");
    }

    @Test
    void refusesTwoFormats() {
        assertThat(server.get("/alfresco/s/test/hello/Anna.json?format=html").statusCode())
                .isEqualTo(500);
    }

    @Test
    void leavesDotsAloneWhenTheFormatIsAnArgument() {
        assertThat(server.get("/alfresco/s/test/argument/plan.2024.pdf").body().strip())
                .isEqualTo("plan.2024.pdf /test/argument/ plan.2024.pdf");
    }

    @Test
    void negotiatesFormatByAccept() {
        assertThat(server.get("/alfresco/s/test/negotiated", "Accept", "application/json, text/html;q=0.5")
                        .body()
                        .strip())
                .isEqualTo("{\"format\": \"json\"}");
        assertThat(server.get("/alfresco/s/test/negotiated", "Accept", "text/html")
                        .body()
                        .strip())
                .isEqualTo("<p>html</p>");
    }

    @Test
    void answers406WhenNoFormatFits() {
        assertThat(server.get("/alfresco/s/test/negotiated", "Accept", "image/png")
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void leavesOutADescriptorThatCannotBeUsed() {
        assertThat(server.get("/alfresco/s/test/broken").statusCode()).isEqualTo(404);
    }

    @Test
    void answers404AsProblemToAProgram() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/nowhere");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(answer.body()).contains("\"title\":\"Not found\"", "\"status\":404");
    }

    @Test
    void answers404AsPageToAPersonInTheirLanguage() {
        HttpResponse<String> answer = server.get(
                "/alfresco/s/test/nowhere",
                "Accept",
                "text/html,application/xhtml+xml,*/*;q=0.8",
                "Accept-Language",
                "sv-SE,sv;q=0.9");
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<html lang=\"sv\">", "<h1>Finns inte</h1>");
    }

    @Test
    void answers405AndNamesTheMethods() {
        HttpResponse<String> answer =
                server.send(server.request("/alfresco/s/test/hello/Anna").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("OPTIONS, GET");
    }

    /** As on the genuine platform: HEAD is a method of its own there. */
    @Test
    void answers405ToHeadThatNoScriptDeclares() {
        HttpResponse<String> answer = server.send(
                server.request("/alfresco/s/test/hello/Anna").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }

    @Test
    void namesTheMethodsToOptions() {
        HttpResponse<String> answer = server.send(
                server.request("/alfresco/s/test/hello/Anna").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.headers().firstValue("Allow")).contains("OPTIONS, GET");
    }

    @Test
    void letsAPostStandForAnotherMethod() {
        assertThat(server.post("/alfresco/s/test/hello/Anna", "text/plain", "", "X-HTTP-Method-Override", "GET")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void setsStatusAndLocation() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/hello/Anna?created=1");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location")).contains("/alfresco/s/test/hello/new");
        assertThat(answer.body()).contains("Hello Anna");
    }

    @Test
    void setsCacheHeadersAsDeclared() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/cached");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=60, must-revalidate");
        assertThat(answer.headers().firstValue("ETag")).contains("\"abc\"");
        assertThat(answer.headers().firstValue("Last-Modified")).contains("Thu, 01 Jan 1970 00:00:00 GMT");
    }

    @Test
    void keepsNothingUnlessDeclared() {
        HttpResponse<String> answer = server.get("/alfresco/s/test/hello/Anna");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Expires")).contains("Thu, 01 Jan 1970 00:00:00 GMT");
    }
}
