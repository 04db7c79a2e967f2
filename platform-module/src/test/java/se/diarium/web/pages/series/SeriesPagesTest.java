package se.diarium.web.pages.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.AbstractWebScript;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.NumberSpan;
import se.diarium.register.SeriesRegister;
import se.diarium.register.SeriesState;
import se.diarium.register.SeriesYear;
import se.diarium.register.VoidedNumber;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;
import se.diarium.web.pages.SamplePortal;

/** The state of the number series, for everybody and for those who work with the register. */
class SeriesPagesTest {

    private static final Body OLD =
            new Body("LS", "Landstingsstyrelsen", "Landstingsstyrelsens", null, LocalDate.of(2018, 12, 31), "RS");
    private static final Body NEW = new Body("RS", "Regionstyrelsen", "Regionstyrelsens");

    private final SeriesRegister register = mock();
    private final Bodies bodies = new Bodies(List.of(OLD, NEW));
    private final AbstractWebScript open = new PublicSeriesPage(SamplePortal.tools(), register, bodies);
    private final AbstractWebScript internal =
            new InternalSeriesPage(SamplePortal.tools(), transactions(), register, bodies);

    @BeforeEach
    void fill() {
        lenient().when(register.openStates(any(), any())).thenReturn(states(null, null));
        lenient().when(register.states(any(), any())).thenReturn(states("anna.alm", "Registrerat <två> gånger"));
    }

    private static List<SeriesState> states(String by, String reason) {
        VoidedNumber voided =
                new VoidedNumber(new Diarienummer("RS", 2024, 7), "RS/7/2024", LocalDate.of(2024, 5, 20), by, reason);
        return List.of(
                new SeriesState(OLD, "{series}{yy}/{number:5}", List.of(), List.of()),
                new SeriesState(
                        NEW,
                        "{series}/{number}/{year}",
                        List.of("LS"),
                        List.of(new SeriesYear(
                                2024,
                                600,
                                4,
                                List.of(new NumberSpan(1, 594)),
                                List.of(new NumberSpan(598, 598), new NumberSpan(599, 599)),
                                List.of(voided)))));
    }

    private static TransactionService transactions() {
        RetryingTransactionHelper helper = mock();
        lenient()
                .when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(call ->
                        call.<RetryingTransactionCallback<?>>getArgument(0).execute());
        TransactionService transactions = mock();
        lenient().when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        return transactions;
    }

    private static ScriptCall call(String path) {
        return new ScriptCall().pathInfo(path);
    }

    private static Document html(AbstractWebScript page, ScriptCall call) throws IOException {
        ScriptAnswer answer = call.to(page);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    @Test
    void everyYearTellsWhatBecameOfItsNumbers() throws IOException {
        Document page = html(open, call("/diarium/serier"));

        assertThat(page.select("section[aria-labelledby=series-RS] tbody tr")
                        .first()
                        .select("th,td")
                        .eachText())
                .containsExactly("2024", "600", "4", "1", "594: 1–594", "2: 598, 599");
    }

    @Test
    void aMissingNumberStandsOut() throws IOException {
        assertThat(html(open, call("/diarium/serier")).select("td strong").eachText())
                .containsExactly("2: 598, 599");
    }

    @Test
    void thePageTellsTheGapPolicyAndWhoTookOver() throws IOException {
        Document page = html(open, call("/diarium/serier"));

        assertThat(page.select("section[aria-labelledby=policy] li")).hasSize(4);
        assertThat(page.select("section[aria-labelledby=series-LS] p").eachText())
                .anyMatch(note -> note.contains("31 december 2018") && note.contains("Regionstyrelsen"));
        assertThat(page.select("section[aria-labelledby=series-RS] p").eachText())
                .anyMatch(note -> note.contains("Landstingsstyrelsen"));
    }

    @Test
    void everybodySeesVoidedNumbersAndDaysButNotWhoOrWhy() throws IOException {
        ScriptAnswer page = call("/diarium/serier").to(open);
        ScriptAnswer json = call("/diarium/serier").parameter("format", "json").to(open);

        assertThat(page.text()).contains("RS/7/2024", "20 maj 2024").doesNotContain("anna.alm", "gånger</td>", "Skäl");
        assertThat(json.json().at("/items/1/years/0/voided/0").toString())
                .isEqualTo("{\"diarienummer\":\"RS/7/2024\",\"number\":7,\"date\":\"2024-05-20\"}");
    }

    @Test
    void thoseWhoWorkWithTheRegisterSeeWhoAndWhyAsText() throws IOException {
        ScriptAnswer page = call("/diarium/register/serier").to(internal);

        assertThat(page.text())
                .contains("anna.alm", "Registrerat &lt;två&gt; gånger")
                .doesNotContain("<två>");
    }

    @Test
    void aReasonTheReaderIsNotToKnowIsSaidToBeProtected() throws IOException {
        when(register.states(any(), any())).thenReturn(states(null, null));

        assertThat(html(internal, call("/diarium/register/serier")).select("td").eachText())
                .contains("[Skyddat]");
    }

    @Test
    void anInternalPageIsKeptNowhereAndNamedInNoSearchEngine() throws IOException {
        ScriptAnswer answer = call("/diarium/register/serier").to(internal);
        Document page = Jsoup.parse(answer.text());

        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isNull();
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void anInternalPageLeadsToTheInternalPagesInTheLanguageChosen() throws IOException {
        Document page = html(internal, call("/diarium/register/serier").parameter("lang", "en"));

        assertThat(page.select(".site-nav a").eachAttr("href"))
                .contains("/alfresco/s/diarium/register/serier?lang=en", "/alfresco/s/diarium/register/serier")
                .doesNotContain("/alfresco/s/diarium/sok?lang=en");
        assertThat(page.select("form[role=search]")).isEmpty();
    }

    @Test
    void whoMayNotSeeAnInternalPageGetsAPageThatSaysSo() throws IOException {
        when(register.states(any(), any())).thenThrow(new AccessDeniedException("no"));

        ScriptAnswer answer = call("/diarium/register/serier").to(internal);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.text()).select("h1").text()).isEqualTo("Inte tillåtet");
    }

    @Test
    void anUnknownBodyIsRefusedWithThoseThereAre() throws IOException {
        ScriptAnswer answer = call("/diarium/serier").parameter("organ", "XX").to(open);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.text()).select(".lead").text()).contains("XX", "LS, RS");
    }

    @Test
    void aYearIsFourDigits() throws IOException {
        ScriptAnswer answer = call("/diarium/serier")
                .parameter("ar", "24")
                .parameter("format", "json")
                .to(open);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("ar");
    }
}
