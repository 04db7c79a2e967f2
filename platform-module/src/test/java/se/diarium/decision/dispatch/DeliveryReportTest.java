package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RunningRegister;
import se.diarium.document.text.TextExtractor;

/** Reports of mail servers, read as all files are: in a child process. */
class DeliveryReportTest {

    private static final String ID = "<dispatch.1@diarium>";

    private final TextExtractor extractor = RunningRegister.shared().bean("diarium.textExtractor", TextExtractor.class);

    @TempDir
    private Path folder;

    private Optional<DeliveryReport> read(String mail) throws Exception {
        Path file = Files.writeString(folder.resolve("retur.eml"), mail, StandardCharsets.US_ASCII);
        return DeliveryReport.of(extractor.extract(file, "retur.eml"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message/rfc822", "text/rfc822-headers"})
    void aReportTellsWhichMailCouldNotBeDeliveredAndWhy(String returned) throws Exception {
        assertThat(read(Reports.failed(ID, returned))).hasValueSatisfying(report -> {
            assertThat(report.messageIds()).contains(ID);
            assertThat(report.failure()).isEqualTo("5.1.1 smtp; 550 5.1.1 User unknown");
        });
    }

    @Test
    void aMailThatIsOnlyDelayedHasNotFailed() throws Exception {
        assertThat(read(Reports.delayed(ID)))
                .hasValueSatisfying(report -> assertThat(report.failure()).isNull());
    }

    @Test
    void anAnswerIsNoReportWhateverItSays() throws Exception {
        String answer = "From: a@example.se\r\nTo: b@example.se\r\nSubject: Sv\r\nIn-Reply-To: " + ID
                + "\r\nContent-Type: text/plain\r\n\r\nAction: failed\r\nMessage-ID: " + ID + "\r\n";

        assertThat(read(answer)).isEmpty();
    }
}
