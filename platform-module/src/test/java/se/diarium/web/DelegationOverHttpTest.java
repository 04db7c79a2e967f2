package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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

    private static final String CASES = "/diarium/api/cases";

    private final HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);
    private final HttpClientOf manager = HttpClientOf.user(REGISTER, RunningRegister.MANAGER);
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

    private String aCase(String more) throws Exception {
        Reply made = registrar.json(
                "POST",
                CASES,
                "{\"series\":\"RUN\",\"title\":\"Projektmedel\",\"registered\":\"2018-01-01\",\"handler\":\""
                        + RunningRegister.HANDLER + "\"" + more + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.header("Location").replaceFirst("^/alfresco/s" + CASES, "");
    }

    private JsonNode decided(String number, String text, String more) throws Exception {
        Reply made = handler.json(
                "POST",
                CASES + number + "/delegation-decisions",
                "{\"item\":\"1.1\",\"text\":\"" + text + "\",\"date\":\"2018-05-02\",\"decidedBy\":\"Ulla Ek\"" + more
                        + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json();
    }

    private void published(String number) throws Exception {
        String record = registrar
                .form(
                        CASES + number + "/records",
                        Map.of("title", "Ansökan", "direction", "RECEIVED", "kind", "letter"),
                        "brev.txt",
                        "Vi ansöker om medel.".getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asText();
        assertThat(registrar
                        .json("POST", "/diarium/api/records/" + record + "/publication", "{}")
                        .status())
                .isEqualTo(201);
    }

    private void takenTo(String number, String status) throws Exception {
        assertThat(handler.json("POST", CASES + number + "/status", "{\"status\":\"" + status + "\"}")
                        .status())
                .isEqualTo(200);
    }

    private JsonNode publicDecisions(String number) throws Exception {
        return citizen.get("/diarium/arende" + number + "?format=json").json().path("delegationDecisions");
    }

    @Test
    void aCaseTellsOfItsDecisionsByDelegation() throws Exception {
        String number = aCase("");
        JsonNode made = decided(number, "Beviljas.", "");

        JsonNode told = manager.get(CASES + number).json().path("delegationDecisions");

        assertThat(told).hasSize(1);
        assertThat(told.get(0)).isEqualTo(made);
        assertThat(made.path("number").asText()).matches("D-\\d+/2018");
    }

    @Test
    void aRefusalNamesFieldRuleAndSource() throws Exception {
        Reply refused = handler.json(
                "POST",
                CASES + aCase("") + "/delegation-decisions?lang=en",
                "{\"item\":\"2.1\",\"text\":\"x\",\"date\":\"2017-05-02\",\"decidedBy\":\"Ulla\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors").findValuesAsText("field")).containsExactly("item", "date");
        assertThat(refused.json().path("errors").get(0).path("message").asText())
                .contains("Item 2.1 is delegated by", "KL 2017:725 6 kap. 37 §");
    }

    @Test
    void theInternalPageShowsThemWithWhoDecidedAndThatTheyAreToBeReported() throws Exception {
        String number = aCase("");
        decided(number, "Beviljas med 40 000 kronor.", "");

        Document page =
                Jsoup.parse(manager.get("/diarium/register/arende" + number).text());

        assertThat(page.select("section[aria-labelledby=delegated]").text())
                .contains("Regionala utvecklingsnämnden, 2 maj 2018, D-")
                .contains("Beviljas med 40 000 kronor.")
                .contains("Beslutat av Ulla Ek")
                .contains("Ännu inte anmält.");
    }

    @Test
    void citizensSeeThemOnceTheCaseIsDecided() throws Exception {
        String number = aCase("");
        published(number);
        decided(number, "Beviljas.", "");
        assertThat(publicDecisions(number)).isEmpty();

        takenTo(number, "DECIDED");

        assertThat(publicDecisions(number).findValuesAsText("text")).containsExactly("Beviljas.");
        assertThat(Jsoup.parse(citizen.get("/diarium/arende" + number).text())
                        .select("section[aria-labelledby=delegated]")
                        .text())
                .contains("Beviljas.", "Delegat: Regional utvecklingsdirektör")
                .doesNotContain("Ulla Ek");
    }

    @Test
    void citizensSeeThePublicTextAndNoPersonalIdentityNumberAndNothingThatIsSecret() throws Exception {
        String number = aCase("");
        published(number);
        decided(number, "Anna Berg beviljas medel.", ",\"publicText\":\"Sökanden beviljas medel.\"");
        decided(number, "Sökanden 19121212-1212 avslås.", "");
        decided(number, "Hemligt.", ",\"secrecy\":{\"chapter\":21,\"section\":7}");
        takenTo(number, "DECIDED");

        JsonNode shown = publicDecisions(number);

        assertThat(shown).hasSize(2);
        assertThat(shown.findValuesAsText("text")).containsExactly("Sökanden beviljas medel.");
        assertThat(citizen.get("/diarium/arende" + number).text())
                .contains("Sökanden beviljas medel.")
                .doesNotContain("Anna Berg", "1212", "Hemligt");
    }

    @Test
    void citizensDoNotSeeWhatIsVoided() throws Exception {
        String number = aCase("");
        published(number);
        String id = decided(number, "Beviljas.", "").path("id").asText();
        takenTo(number, "DECIDED");

        Reply voided = registrar.json(
                "POST", CASES + number + "/delegation-decisions/" + id + "/voiding", "{\"reason\":\"Fel ärende\"}");

        assertThat(voided.json().path("voided").path("reason").asText()).isEqualTo("Fel ärende");
        assertThat(publicDecisions(number)).isEmpty();
        assertThat(Jsoup.parse(manager.get("/diarium/register/arende" + number).text())
                        .select("section[aria-labelledby=delegated]")
                        .text())
                .contains("Fel ärende");
    }

    @Test
    void thePageOfTheReportShowsWhatIsToBeReportedAndLeadsToTheCaseAndTheFiles() throws Exception {
        String number = aCase("");
        String decision = decided(number, "Beviljas.", "").path("number").asText();

        Document page =
                Jsoup.parse(manager.get("/diarium/register/delegationsbeslut?organ=RUN&fran=2018-01-01&till=2018-12-31")
                        .text());

        assertThat(page.select("tbody tr").eachText()).anyMatch(row -> row.contains(decision));
        assertThat(page.select("tbody a").eachAttr("href")).contains("/alfresco/s/diarium/register/arende" + number);
        assertThat(page.select(".feed a").eachText()).containsExactly("CSV", "XLSX", "PDF");
    }

    @Test
    void theReportIsAFileInEveryFormat() throws Exception {
        String decision = decided(aCase(""), "Beviljas.", "").path("number").asText();
        String list =
                "/diarium/api/delegation-decisions?body=RUN&from=2018-01-01&to=2018-12-31&reported=false&lang=sv&format=";

        assertThat(manager.get(list + "csv").text()).contains("Beslutsdag", decision);
        assertThat(manager.get(list + "xlsx").header("Content-Type")).contains("spreadsheetml");
        assertThat(manager.get(list + "pdf").text()).startsWith("%PDF");
    }

    @Test
    void aFilterThatMeansNothingIsRefused() throws Exception {
        assertThat(manager.get("/diarium/api/delegation-decisions?reported=kanske")
                        .status())
                .isEqualTo(422);
        assertThat(manager.get("/diarium/api/delegation-decisions?organ=RS").status())
                .isEqualTo(422);
    }
}
