package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The templates of a running register, kept by its administrator. Each test has a template of its own. */
class TemplatesOverHttpTest {

    private static final String API = "/diarium/api/templates";
    private static final RunningRegister REGISTER =
            RunningRegister.start(Map.of("embedded.admin.password", RunningRegister.PASSWORD));

    private final HttpClientOf administrator = HttpClientOf.user(REGISTER, "admin");

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private static byte[] docx(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private Reply send(String code, byte[] file) throws Exception {
        return administrator.form(API + "/" + code, Map.of(), "min mall.docx", file);
    }

    private static List<Integer> versions(JsonNode template) {
        List<Integer> versions = new ArrayList<>();
        template.path("versions")
                .forEach(version -> versions.add(version.path("version").asInt()));
        return versions;
    }

    @ParameterizedTest
    @ValueSource(strings = {"kallelse", "protokoll", "protokollsutdrag", "anslag", "rapport"})
    void whatWasDeliveredIsAWordFileWhoseSampleCanBeRead(String code) throws Exception {
        Reply file = administrator.get(API + "/" + code + "/file?version=0");
        Reply sample = administrator.get(API + "/" + code + "/sample?version=0");

        assertThat(new String(file.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(file.header("Content-Disposition")).contains(code + ".docx");
        assertThat(sample.status()).isEqualTo(200);
        assertThat(new String(sample.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aFileOfTheRegionIsUsedAtOnceAndTheDeliveredOneComesBack() throws Exception {
        byte[] own = docx("{{region}} anslår {{organets}} protokoll");

        JsonNode taken = send("anslag", own).json();
        byte[] used = administrator.get(API + "/anslag/file").bytes();
        JsonNode restored =
                administrator.send("DELETE", API + "/anslag/version").json();

        assertThat(taken.path("used").asInt()).isEqualTo(1);
        assertThat(taken.path("versions").path(0).path("changedBy").asText()).isEqualTo("admin");
        assertThat(used).isEqualTo(own);
        assertThat(restored.path("used").asInt()).isZero();
        assertThat(versions(restored)).containsExactly(1);
    }

    @Test
    void everyVersionStaysAndAnyOfThemIsUsedAgain() throws Exception {
        byte[] first = docx("{{organ}} ett");
        send("kallelse", first);
        send("kallelse", docx("{{organ}} två"));
        send("kallelse", first);

        JsonNode template = administrator.get(API + "/kallelse").json();
        JsonNode second = administrator
                .json("PUT", API + "/kallelse/version", "{\"version\": 2}")
                .json();

        assertThat(versions(template)).containsExactly(2, 1);
        assertThat(template.path("used").asInt()).isEqualTo(1);
        assertThat(second.path("used").asInt()).isEqualTo(2);
        assertThat(administrator
                        .json("PUT", API + "/kallelse/version", "{\"version\": 9}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPlaceholderThatThereIsNotIsNamedAndTheTemplateStays() throws Exception {
        Reply refused = send("protokoll", docx("{{#paragrafer}}", "{{rubirk}}", "{{/paragrafer}}"));

        JsonNode error = refused.json().path("errors").path(0);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(error.path("field").asText()).isEqualTo("file");
        assertThat(error.path("code").asText()).isEqualTo("template.unknown");
        assertThat(error.path("message").asText()).contains("rubirk").contains("rubrik");
        assertThat(administrator.get(API + "/protokoll").json().path("used").asInt(-1))
                .isZero();
    }

    @Test
    void whatIsNoTemplateIsRefused() throws Exception {
        Reply text = send("rapport", "ingen docx".getBytes(StandardCharsets.UTF_8));
        Reply open = send("rapport", docx("{{#planer}}", "{{plan}}"));

        assertThat(text.json().path("errors").path(0).path("code").asText()).isEqualTo("template.unreadable");
        assertThat(open.json().path("errors").path(0).path("code").asText()).isEqualTo("template.unclosed");
        assertThat(send("faktura", docx("Hej")).status()).isEqualTo(404);
    }

    @Test
    void thePlaceholdersOfATemplateAreTold() throws Exception {
        JsonNode placeholders = administrator.get(API + "/kallelse").json().path("placeholders");

        assertThat(placeholders.findValuesAsText("name")).contains("organ", "ärenden", "rubrik", "titel");
    }

    @Test
    void administratorsAloneKeepTemplates() throws Exception {
        HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

        assertThat(registrar.get(API).status()).isEqualTo(403);
        assertThat(registrar.get(API + "/anslag/file").status()).isEqualTo(403);
        assertThat(registrar
                        .form(API + "/anslag", Map.of(), "anslag.docx", docx("Hej"))
                        .status())
                .isEqualTo(403);
    }
}
