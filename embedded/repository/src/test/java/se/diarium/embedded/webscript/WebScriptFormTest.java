package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;

/** Multipart forms. */
class WebScriptFormTest extends ServedTest {

    private static final String TYPE = "multipart/form-data; boundary=XX";

    @Test
    void takesAFormApart() {
        assertThat(post(field("title", "Åtgärd") + file("../../plan å.pdf", "%PDF") + "--XX--\r\n"))
                .isEqualToNormalizingNewlines("""
                        title value Åtgärd Åtgärd
                        file file plan å.pdf application/pdf 4
                        """);
    }

    @Test
    void removesTheTemporaryFileOfALargeUpload() throws IOException {
        long before = uploads();
        assertThat(post(file("large.pdf", "x".repeat(200_000)) + "--XX--\r\n")).contains("200000");
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void leavesTheBodyToAScriptThatWantsIt() {
        String body = field("title", "abc") + "--XX--\r\n";
        assertThat(server.post("/alfresco/s/test/raw", TYPE, body).body().strip())
                .isEqualTo("bytes " + body.length());
    }

    @Test
    void answers415WithoutABoundary() {
        assertThat(server.post("/alfresco/s/test/form", "multipart/form-data", "abc")
                        .statusCode())
                .isEqualTo(415);
    }

    /** The platform answers 507 to every other form it cannot read. */
    @Test
    void answers507ToAFormThatEndsTooEarly() {
        assertThat(server.post("/alfresco/s/test/form", TYPE, "--XX\r\nContent-Disp")
                        .statusCode())
                .isEqualTo(507);
    }

    private static String post(String body) {
        return server.post("/alfresco/s/test/form", TYPE, body).body();
    }

    private static String field(String name, String value) {
        return "--XX\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String content) {
        return "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n";
    }

    private static long uploads() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("upload_"))
                    .count();
        }
    }
}
