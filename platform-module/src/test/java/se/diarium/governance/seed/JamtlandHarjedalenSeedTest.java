package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.DocumentKind;
import se.diarium.governance.model.Letter;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerPattern;

@SaysNothing(because = "a heading", value = "Ärendebeskrivning")
@SaysNothing(
        because = "a person, or how to reach one",
        value = {"Sandra Hedman", "sandra.hedman@regionjh.se", "Sara Lewerentz", "Mikael Ferm"})
@SaysNothing(because = "the day of this letter", value = "2024-05-20")
@SaysNothing(
        because = "what this report found, which is in the report",
        value = {
            "Sammantaget kan konstateras att arbetet med aktiviteter kopplat till de flesta av uppdragen och nyckeltalen pågår.",
            "Det finns ingen anledning att göra någon revidering i befintlig plan i det här skedet.",
            "Däremot kommer det att behöva göras förändringar i planen för 2025."
        })
class JamtlandHarjedalenSeedTest extends SeedTest {

    JamtlandHarjedalenSeedTest() {
        super("tjansteskrivelse-RS-595-2023", "jamtland-harjedalen");
    }

    @Test
    @Says("Sekretariatet")
    void theLetterIsFromTheSecretariat() {
        assertThat(actor(letter().from()).name().sv()).isEqualTo("Sekretariatet");
        assertThat(kind("tjansteskrivelse").record()).isEqualTo("letter");
        assertThat(kind("tjansteskrivelse").relations().attachments()).containsExactly("uppfoljning");
    }

    @Test
    @Says("Regionstyrelsen")
    void theReportIsDecidedByTheBoard() {
        assertThat(actor(kind("uppfoljning").making().decides()).name().sv()).isEqualTo("Regionstyrelsen");
    }

    @Test
    @Says("RS/595/2023")
    void numbersAreWrittenAsInTheLetter() {
        DiarienummerPattern pattern = DiarienummerPattern.of(model.region().numberPattern());

        assertThat(pattern.format(new Diarienummer("RS", 2023, 595))).isEqualTo("RS/595/2023");
    }

    @Test
    @Says("Uppföljning av Regionstyrelsens plan 2024")
    void theReportOf2024HasItsTitle() {
        assertThat(kind("uppfoljning").title(2024, null, model.elections()))
                .isEqualTo("Uppföljning av Regionstyrelsens plan 2024");
    }

    @Test
    @Says(
            "Regionstyrelsens plan och budget 2024 fastställdes av regionstyrelsen den 8 november 2023, § 194, och reviderades sedan"
                    + " den 23 januari 2024, § 6.")
    void thePlanIsDecidedByTheBoardInNovemberAndMayBeRevised() {
        DocumentKind plan = kind("regionstyrelsens-plan");

        assertThat(plan.making().decides()).isEqualTo("RS");
        assertThat(plan.names().alsoCalled()).containsExactly("Regionstyrelsens plan och budget");
        assertThat(plan.title(2023, null, model.elections())).isEqualTo("Regionstyrelsens plan 2024");
        assertThat(due("plan", 2023).last()).isEqualTo(LocalDate.of(2023, 11, 8));
        assertThat(row("plan", 2023).concerns()).isEqualTo(2024);
        assertThat(due("plan", 2025).last().getMonth()).isEqualTo(Month.NOVEMBER);
        assertThat(plan.revisable()).isTrue();
        assertThat(due("revidering", 2024).last()).isEqualTo(LocalDate.of(2024, 1, 23));
        assertThat(rows("revidering", 2025)).isEmpty();
    }

    @Test
    @Says("I planen anges att en uppföljning av styrelsens plan ska genomföras i maj.")
    void thePlanSaysThatItIsFollowedUpInMay() {
        assertThat(kind("regionstyrelsens-plan").contents().holds()).contains(Content.FOLLOW_UP_PLAN);
        assertThat(kind("uppfoljning").relations().followsUp()).contains("regionstyrelsens-plan");
        assertThat(due("uppfoljning", 2024).first()).isEqualTo("2024-05-01");
        assertThat(due("uppfoljning", 2024).last()).isEqualTo("2024-05-31");
    }

    @Test
    @Says("En rapport har därför upprättats.")
    void theFollowUpIsAReport() {
        assertThat(kind("uppfoljning").record()).isEqualTo("report");
    }

    @Test
    @Says("Rapporten visar hur arbetet med regionstyrelsens uppdrag, nyckeltal och aktiviteter för 2024 har inletts.")
    void theReportAnswersAssignmentsIndicatorsAndActivitiesOfItsYear() {
        assertThat(kind("uppfoljning").contents().holds())
                .contains(Content.ASSIGNMENTS, Content.INDICATORS, Content.ACTIVITIES);
        assertThat(kind("regionstyrelsens-plan").contents().holds())
                .contains(Content.ASSIGNMENTS, Content.INDICATORS, Content.ACTIVITIES);
        assertThat(row("uppfoljning", 2024).concerns()).isEqualTo(2024);
    }

    @Test
    @Says("Syftet med uppföljningen är att vid behov kunna göra ändringar i befintlig plan.")
    void thePlanMayBeChangedAfterIt() {
        assertThat(kind("regionstyrelsens-plan").revisable()).isTrue();
    }

    @Test
    @Says("Men rapporten är också en viktig planeringsförutsättning i arbetet med regionstyrelsens plan för 2025.")
    void theReportIsABasisOfTheNextPlanAndComesBeforeIt() {
        assertThat(kind("regionstyrelsens-plan").relations().basedOn()).containsExactly("uppfoljning");
        assertThat(row("plan", 2024).concerns()).isEqualTo(2025);
        assertThat(due("plan", 2024).first()).isAfter(due("uppfoljning", 2024).last());
    }

    @Test
    @Says("Uppföljning utgår i huvudsak från tertialrapporten per april (RS/99/2024).")
    void theReportDrawsOnTheFourMonthlyReportToApril() {
        assertThat(kind("uppfoljning").relations().basedOn()).containsExactly("tertialrapport");
        assertThat(kind("tertialrapport").name().sv()).isEqualTo("Tertialrapport per april");
        assertThat(endsOfRounds("tertialrapport", 2024)).containsExactly(LocalDate.of(2024, 4, 30));
        assertThat(row("uppfoljning", 2024).entry().after()).containsExactly("tertialrapport");
    }

    @Test
    @Says(
            "Men det har också gjorts en analys av verksamhetens aktiviteter för att bedömma om det kommer att vara möjligt att"
                    + " redovisa en tillfredsställande måluppfyllelse vid årets slut.")
    void theReportHoldsAnAnalysisAndTheAttainmentOfGoals() {
        assertThat(kind("uppfoljning").contents().holds()).contains(Content.ANALYSIS, Content.GOAL_ATTAINMENT);
    }

    @Test
    @Says(
            "Det ekonomiska läget följs upp i andra ärenden och därför ges ingen närmare analys om det i den här rapporten.")
    void theReportHoldsNoEconomy() {
        assertThat(kind("uppfoljning").contents().holds()).doesNotContain(Content.ECONOMY);
    }

    @Test
    @Says(
            "Men utifrån uppdraget i Regionplan och budget 2024–2026 om att väva in effektiviseringar som en naturlig del i"
                    + " planerings-, budget- och uppföljningsarbetet samt upprätta åtgärdsplaner och arbeta enligt Långsiktig plan för en"
                    + " ekonomi i balans ges en kort återredovisning om det arbetet.")
    void theRegionalPlanOfThreeYearsHasTheAssignmentThatThePlanAndTheReportAnswer() {
        DocumentKind plan = kind("regionplan");

        assertThat(plan.title(2023, null, model.elections())).isEqualTo("Regionplan och budget 2024–2026");
        assertThat(plan.contents().holds()).contains(Content.ASSIGNMENTS, Content.BUDGET);
        assertThat(plan.contents().parts())
                .containsExactly(
                        "väva in effektiviseringar som en naturlig del i planerings-, budget- och uppföljningsarbetet",
                        "upprätta åtgärdsplaner",
                        "arbeta enligt Långsiktig plan för en ekonomi i balans");
        assertThat(kind("regionstyrelsens-plan").relations().implementing()).containsExactly("regionplan");
        assertThat(kind("uppfoljning").relations().followsUp()).contains("regionplan");
        assertThat(kind("atgardsplan").names().plural()).isEqualTo("Åtgärdsplaner");
        assertThat(kind("ekonomi-i-balans").name().sv()).isEqualTo("Långsiktig plan för en ekonomi i balans");
    }

    @Test
    @Says("Det pågår också ett kontinuerligt arbete med åtgärder för att nå en ekonomi i balans.")
    void measuresAreTakenByThePlansForABalancedEconomy() {
        assertThat(kind("ekonomi-i-balans").contents().holds()).contains(Content.MEASURES);
        assertThat(kind("atgardsplan").contents().holds()).contains(Content.MEASURES);
        assertThat(kind("uppfoljning").contents().parts())
                .containsExactly("återredovisning av arbetet för en ekonomi i balans");
    }

    @Test
    @Says("Regiondirektörens förslag")
    void theProposalIsTheDirectors() {
        assertThat(actor(letter().proposer()).name().sv()).isEqualTo("Regiondirektör");
    }

    @Test
    @Says("Rapporten om uppföljning av Regionstyrelsens plan och budget 2024 godkänns.")
    void theProposalIsWordedAsInTheLetter() {
        assertThat(kind("uppfoljning").proposal(2024, null, model.elections()))
                .isEqualTo("Rapporten om uppföljning av Regionstyrelsens plan och budget 2024 godkänns.");
    }

    @Test
    @Says("I tjänsten")
    @Says("Regiondirektör")
    @Says("Regionstabschef")
    void theDirectorAndTheHeadOfStaffSign() {
        assertThat(names(letter().signedBy())).containsExactly("Regiondirektör", "Regionstabschef");
    }

    @Test
    @Says("Utdrag till")
    @Says("Regionstabschef, HR-direktör, Ekonomidirektör, Regionstabschefens närstöd,")
    @Says("Ekonomiconroller, Enhetschef Sekretariatet")
    void extractsAreSentToThoseOfTheList() {
        assertThat(names(letter().extractsTo()))
                .containsExactly(
                        "Regionstabschef",
                        "HR-direktör",
                        "Ekonomidirektör",
                        "Regionstabschefens närstöd",
                        "Ekonomiconroller",
                        "Enhetschef Sekretariatet");
    }

    private Letter letter() {
        return kind("uppfoljning").letter();
    }
}
