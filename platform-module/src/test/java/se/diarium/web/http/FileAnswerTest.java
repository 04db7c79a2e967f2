package se.diarium.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.web.ScriptAnswer;

class FileAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/svg+xml", "application/xhtml+xml", "text/plain"})
    void whatCouldRunIsInASandbox(String type) throws IOException {
        ScriptAnswer answer = send("fil", type);

        assertThat(answer.header("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, inline",
        "text/html, inline",
        "image/png, inline",
        "image/svg+xml, attachment",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment"
    })
    void onlyWhatBrowsersShowByThemselvesIsShown(String type, String disposition) throws IOException {
        assertThat(send("fil", type).header("Content-Disposition")).startsWith(disposition + ";");
    }

    @Test
    void namesCannotLeaveTheirHeader() throws IOException {
        assertThat(send("å\"; x=\"y\r\nSet-Cookie: a.pdf", "application/pdf").header("Content-Disposition"))
                .isEqualTo("inline; filename=\"__; x=_y__Set-Cookie: a.pdf\";"
                        + " filename*=UTF-8''%C3%A5%22%3B%20x%3D%22y%0D%0ASet-Cookie%3A%20a.pdf");
    }

    private static ScriptAnswer send(String name, String type) throws IOException {
        ScriptAnswer answer = new ScriptAnswer();
        new FileAnswer(name, type, 3).send(answer, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        assertThat(answer.bytes()).containsExactly(1, 2, 3);
        return answer;
    }
}
