package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.embedded.server.TestServer.basic;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;
import se.diarium.embedded.testmodule.TestLog;

/** The transaction around a script that may write. */
class WebScriptTransactionTest extends ServedTest {

    @Test
    void keepsWhatASuccessfulScriptWrites() {
        assertThat(post("", "kept åäö").body().strip()).isEqualTo("kept åäö 1");
        assertThat(lines()).contains("kept åäö");
    }

    @Test
    void leavesNothingOfAFailedScript() {
        assertThat(post("?fail=1", "never").statusCode()).isEqualTo(409);
        assertThat(lines()).doesNotContain("never");
    }

    @Test
    void runsAgainAfterAConflictWithTheSameBody() {
        assertThat(post("?conflicts=2", "third time lucky").body().strip()).isEqualTo("third time lucky 3");
        assertThat(lines()).containsOnlyOnce("third time lucky");
    }

    private static HttpResponse<String> post(String query, String body) {
        return server.post(
                "/alfresco/s/test/log" + query, "text/plain;charset=UTF-8", body, "Authorization", basic("anna:anna"));
    }

    private static Iterable<String> lines() {
        return server.context().getBean(TestLog.class).lines();
    }
}
