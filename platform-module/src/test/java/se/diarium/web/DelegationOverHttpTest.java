package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.web.HttpClientOf.Reply;

/** The delegation order and decisions under it, over HTTP on the running register. */
class DelegationOverHttpTest {

    private static final RunningRegister REGISTER = RunningRegister.shared();
    private static final String ORDER = "/diarium/api/delegation-order";
    private static final String ORDER_PAGE = "/diarium/register/delegationsordning";

    private final HttpClientOf handler = HttpClientOf.user(REGISTER, RunningRegister.HANDLER);
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);

    @Test
    void theOrderOfABodyIsToldInTheLanguageOfTheCallerWithItsProvisions() throws Exception {
        JsonNode order = handler.get(ORDER + "?body=RS&lang=en").json();

        JsonNode item = order.path("items").get(0).path("items").get(1);
        assertThat(order.path("items")).hasSize(1);
        assertThat(item.path("number").asText()).isEqualTo("1.2");
        assertThat(item.path("delegate").asText()).isEqualTo("Head of the secretariat");
        assertThat(item.path("permittedBy").asText()).isEqualTo("KL 2017:725 7 kap. 5 §");
    }

    @Test
    void whatNoBodyMayDelegateIsToldWithTheProvision() throws Exception {
        assertThat(handler.get(ORDER).json().path("reserved").findValuesAsText("source"))
                .startsWith("KL 2017:725 6 kap. 38 § 1")
                .hasSize(5);
    }

    @Test
    void aBodyThatIsNotThereIsRefusedWithThoseThatAre() throws Exception {
        Reply refused = handler.get(ORDER + "?body=XX");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").get(0).path("code").asText()).isEqualTo("body.unknown");
    }

    @Test
    void aBodyThatHasDelegatedNothingHasNoOrder() throws Exception {
        assertThat(handler.get(ORDER + "?body=RF").json().path("total").asInt()).isZero();
    }

    @Test
    void thePageShowsTheOrderOfTheBodyThatIsAskedFor() throws Exception {
        Document page = Jsoup.parse(handler.get(ORDER_PAGE + "?organ=PN").text());

        assertThat(page.select("h1").text()).isEqualTo("Delegationsordning");
        assertThat(page.select("section[id], section[aria-labelledby^=order-]")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=order-PN] tbody tr").text())
                .contains("1.1", "Förvaltningschef", "får vidaredelegeras", "LPT 1991:1128 30 §");
        assertThat(page.select("section[aria-labelledby=reserved]").text()).contains("KL 2017:725 6 kap. 38 § 4");
    }

    @Test
    void thePageIsForThoseWhoHaveLoggedIn() throws Exception {
        assertThat(citizen.get(ORDER_PAGE).status()).isEqualTo(401);
    }
}
