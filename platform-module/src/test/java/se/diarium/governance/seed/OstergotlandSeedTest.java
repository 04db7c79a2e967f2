package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.DocumentKind;

@SaysNothing(
        because = "a heading",
        value = {
            "region-ostergotland",
            "Planering och uppföljning",
            "Strategiprogram för Region Östergötland",
            "Planering",
            "Produktionsenheternas verksamhetsplanering",
            "Uppföljning",
            "Relaterad information"
        })
@SaysNothing(
        because = "says why there is a model",
        value = "Det skapar en gemensam grund och struktur för planering och uppföljning.")
@SaysNothing(
        because = "the foot of the page: logotype, address and telephone",
        value = {
            "Region Östegötlands logotyp",
            "Region Östergötland",
            "581 91 Linköping",
            "Organisationsnummer:",
            "23 21 00-0040",
            "Telefon: 010-103 00 00 (växel)",
            "Sociala medier"
        })
class OstergotlandSeedTest extends SeedTest {

    OstergotlandSeedTest() {
        super("region-ostergotland", "ostergotland");
    }

    @Test
    @Says("Region Östergötlands politiska organ och alla produktionsenheter använder en gemensam modell för"
            + " verksamhetsstyrning för att skapa en tydlig styrningslogik som sträcker sig från politik till praktik.")
    void theModelIsOfTheBodiesAndTheProductionUnits() {
        assertThat(model.region().genitive()).isEqualTo("Region Östergötlands");
        assertThat(model.bodies())
                .extracting(body -> body.name().sv())
                .contains("Regionfullmäktige", "Regionstyrelsen");
        assertThat(actor("produktionsenheter").name().sv()).isEqualTo("produktionsenheterna");
        assertThat(implementingLine("verksamhetsplan"))
                .containsExactly("verksamhetsplan", "bestallning", "arsplan", "trearsbudget", "strategiprogram");
    }

    @Test
    @Says(
            "För varje mandatperiod tar politikerna i regionfullmäktige fram ett strategiprogram för Region Östergötland som"
                    + " beskriver visionen och de politiska målen för de nästkommande fyra åren.")
    void theCouncilMakesAStrategicProgrammeForEachTermWithVisionAndGoals() {
        DocumentKind programme = kind("strategiprogram");

        assertThat(programme.making().decides()).isEqualTo("RF");
        assertThat(programme.contents().holds()).containsExactlyInAnyOrder(Content.VISION, Content.GOALS);
        assertThat(IntStream.rangeClosed(2018, 2025)
                        .filter(year -> !rows("strategiprogram", year).isEmpty()))
                .containsExactly(2018, 2022);
    }

    @Test
    @Says("Strategiprogram för Region Östergötland 2022-2026 Pdf, 180.9 kB.")
    void theProgrammeDecidedIn2022IsFor2022To2026() {
        assertThat(kind("strategiprogram").title(2022, null, model.elections()))
                .isEqualTo("Strategiprogram för Region Östergötland 2022-2026");
    }

    @Test
    @Says("Treårsbudget med fokusområden")
    @Says(
            "Utifrån strategiprogrammet och planeringsförutsättningar beslutar regionfullmäktige varje år om en treårsbudget"
                    + " med fokusområden (tidigare strategisk plan med treårsbudget).")
    void theCouncilDecidesOnAThreeYearBudgetEveryYear() {
        DocumentKind budget = kind("trearsbudget");

        assertThat(budget.name().sv()).isEqualTo("Treårsbudget med fokusområden");
        assertThat(budget.names().formerly()).containsExactly("strategisk plan med treårsbudget");
        assertThat(budget.relations().implementing()).containsExactly("strategiprogram");
        assertThat(budget.relations().basedOn()).containsExactly("planeringsforutsattningar");
        assertThat(IntStream.rangeClosed(2022, 2025))
                .allSatisfy(year -> assertThat(row("trearsbudget", year).actors())
                        .extracting("code")
                        .containsExactly("RF"));
    }

    @Test
    @Says("Treårsbudgeten beskriver planen för verksamheten under budgetåret och planen för ekonomin under den kommande"
            + " treårsperioden.")
    @Says("Även mål och riktlinjer för god ekonomisk hushållning ingår.")
    void theBudgetHoldsThePlanOfTheYearTheEconomyOfThreeYearsAndTheGoalsOfGoodHousekeeping() {
        assertThat(kind("trearsbudget").contents().parts())
                .contains(
                        "planen för verksamheten under budgetåret",
                        "planen för ekonomin under den kommande treårsperioden",
                        "mål och riktlinjer för god ekonomisk hushållning");
        assertThat(kind("trearsbudget").contents().holds())
                .contains(Content.OPERATIONS, Content.FINANCIAL_PLAN, Content.GOALS);
    }

    @Test
    @Says("De beskrivna fokusområdena mynnar ut i uppdrag till regionstyrelsen och nämnderna.")
    @Says("Eventuella styrtal som indikerar utveckling inom området finns också med.")
    void focusAreasBecomeAssignmentsToTheBoardsWithIndicators() {
        assertThat(kind("trearsbudget").contents().holds())
                .contains(Content.FOCUS_AREAS, Content.ASSIGNMENTS, Content.INDICATORS);
        assertThat(names(kind("trearsbudget").making().addressedTo())).containsExactly("regionstyrelsen och nämnderna");
        assertThat(model.members("styrelse-och-namnder"))
                .extracting("code")
                .contains("RS")
                .containsAll(model.members("namnder").stream()
                        .map(body -> body.code())
                        .toList());
    }

    @Test
    @Says("Treårsbudget 2024-2026 med fokusområden Länk till annan webbplats.")
    void theBudgetDecidedIn2023IsFor2024To2026() {
        assertThat(kind("trearsbudget").title(2023, null, model.elections()))
                .isEqualTo("Treårsbudget 2024-2026 med fokusområden");
        assertThat(row("trearsbudget", 2023).matter()).isEqualTo("Treårsbudget 2024-2026 med fokusområden");
    }

    @Test
    @Says("Årsplaner")
    @Says("I årsplaner beskriver regionstyrelsen och nämnderna hur fokusområden och uppdrag från regionfullmäktige ska"
            + " hanteras.")
    void theBoardsHavePlansOfTheYearThatCarryTheBudgetOn() {
        assertThat(kind("arsplan").names().plural()).isEqualTo("Årsplaner");
        assertThat(kind("arsplan").making().each()).isEqualTo("namnder");
        assertThat(kind("regionstyrelsens-arsplan").making().decides()).isEqualTo("RS");
        for (String plan : List.of("arsplan", "regionstyrelsens-arsplan")) {
            assertThat(kind(plan).relations().implementing()).containsExactly("trearsbudget");
            assertThat(kind(plan).contents().holds()).contains(Content.FOCUS_AREAS, Content.ASSIGNMENTS);
        }
        assertThat(kind("arsplan").title(2023, "Patientnämndens", model.elections()))
                .isEqualTo("Patientnämndens årsplan 2024");
    }

    @Test
    @Says("Där finns även styrelsens och nämndernas budget för verksamhetsåret samt plan för uppföljning av"
            + " grunduppdraget.")
    void plansOfTheYearHoldBudgetAndThePlanOfFollowUp() {
        for (String plan : List.of("arsplan", "regionstyrelsens-arsplan")) {
            assertThat(kind(plan).contents().holds()).contains(Content.BUDGET, Content.FOLLOW_UP_PLAN);
            assertThat(kind(plan).contents().parts()).contains("plan för uppföljning av grunduppdraget");
        }
    }

    @Test
    @Says("I regionstyrelsens årsplan ges även uppdrag till regiondirektören.")
    void theBoardsPlanHasAssignmentsToTheDirector() {
        assertThat(names(kind("regionstyrelsens-arsplan").making().addressedTo()))
                .containsExactly("regiondirektören");
        assertThat(kind("arsplan").making().addressedTo()).isEmpty();
    }

    @Test
    @Says("Behov och beställningar")
    @Says("Nämnderna ansvarar för att göra beställningar inom sina ansvarsområden utifrån aktuella behov.")
    void boardsOrderByWhatIsNeeded() {
        assertThat(kind("bestallning").names().plural()).isEqualTo("Beställningar");
        assertThat(kind("bestallning").making().each()).isEqualTo("namnder");
        assertThat(kind("bestallning").contents().parts()).contains("invånarnas behov");
    }

    @Test
    @Says("Region Östergötlands modell för att styra resurser till hälso- och sjukvårdens verksamheter utgår från"
            + " invånarnas behov som kan bli uppdrag till utförare i överenskommelser, avtal och regelböcker, med eventuell"
            + " resurstilldelning.")
    void ordersBecomeAssignmentsToProvidersInAgreementsContractsAndRulebooks() {
        assertThat(model.implementersOf("bestallning"))
                .extracting(kind -> kind.names().plural())
                .contains("Överenskommelser", "Avtal", "Regelböcker");
        assertThat(names(kind("avtal").making().addressedTo())).containsExactly("utförare");
        assertThat(kind("regelbok").contents().holds()).contains(Content.ASSIGNMENTS);
        assertThat(kind("bestallning").contents().parts()).contains("eventuell resurstilldelning");
    }

    @Test
    @Says(
            "Beställningarna från nämnderna utgör, tillsammans med regionstyrelsens uppdrag till regiondirektören, grunden för"
                    + " produktionsenheternas verksamhetsplaner och budget.")
    @Says(
            "Verksamhetsplanerna blir sedan styrande i organisationen utifrån produktionsenheternas olika förutsättningar.")
    void operationalPlansOfProductionUnitsCarryOutOrdersAndTheBoardsPlan() {
        DocumentKind plan = kind("verksamhetsplan");

        assertThat(plan.making().each()).isEqualTo("produktionsenheter");
        assertThat(plan.record()).isEqualTo("plan");
        assertThat(plan.relations().implementing()).containsExactly("bestallning", "regionstyrelsens-arsplan");
        assertThat(plan.contents().holds()).contains(Content.BUDGET);
    }

    @Test
    @Says("Delårsrapporter")
    @Says("Genom delårsrapporter följer regionstyrelsen och nämnderna löpande upp sina verksamhetsplaner.")
    @Says("Uppföljningen sker av både verksamhet och ekonomi.")
    void theBoardsFollowTheirPlansUpInInterimReports() {
        DocumentKind report = kind("delarsrapport");

        assertThat(report.names().plural()).isEqualTo("Delårsrapporter");
        assertThat(report.making().each()).isEqualTo("styrelse-och-namnder");
        assertThat(report.relations().followsUp()).containsExactly("regionstyrelsens-arsplan", "arsplan");
        assertThat(report.contents().holds()).containsExactlyInAnyOrder(Content.OPERATIONS, Content.ECONOMY);
    }

    @Test
    @Says("Delårsrapportering sker varje månad.")
    void interimReportsComeEveryMonth() {
        assertThat(rows("delarsrapporter", 2024))
                .extracting(TimetableRow::occurrence)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(endsOfRounds("delarsrapport", 2024)).extracting("month").containsExactly((Object[]) Month.values());
    }

    @Test
    @Says("Två gånger om året görs helårsbedömningar, prognoser för verksamhet och ekonomi.")
    void theWholeYearIsAssessedTwice() {
        assertThat(endsOfRounds("helarsbedomning", 2024))
                .extracting("month")
                .containsExactly(Month.APRIL, Month.AUGUST);
        assertThat(kind("helarsbedomning").contents().holds())
                .containsExactlyInAnyOrder(Content.FORECAST, Content.OPERATIONS, Content.ECONOMY);
    }

    @Test
    @Says("Varje produktionsenhet lämnar också delårsrapporter för helårsbedömningen efter april och augusti.")
    void productionUnitsReportToTheAssessmentsAfterAprilAndAugust() {
        assertThat(kind("delarsrapport-produktionsenhet").making().each()).isEqualTo("produktionsenheter");
        assertThat(kind("helarsbedomning").relations().basedOn()).containsExactly("delarsrapport-produktionsenhet");
        assertThat(row("delarsrapport-april", 2024).matter()).endsWith("efter april");
        assertThat(due("delarsrapport-april", 2024).first()).isEqualTo("2024-05-01");
        assertThat(row("delarsrapport-augusti", 2024).matter()).endsWith("efter augusti");
        assertThat(due("delarsrapport-augusti", 2024).first()).isEqualTo("2024-09-01");
    }

    @Test
    @Says("Årsredovisning")
    @Says("Efter varje år beskriver regionstyrelsen och nämnderna årets verksamhet och resultat, både i specifika"
            + " årsredovisningar och i en gemensam årsredovisning som regionfullmäktige tar ställning till i april.")
    void specificAnnualReportsAreTheBasisOfTheJointOneThatTheCouncilTakesUpInApril() {
        assertThat(kind("arsredovisning-specifik").making().each()).isEqualTo("styrelse-och-namnder");
        assertThat(kind("arsredovisning-specifik").contents().holds())
                .containsExactlyInAnyOrder(Content.OPERATIONS, Content.RESULTS);
        assertThat(kind("arsredovisning").relations().basedOn()).containsExactly("arsredovisning-specifik");
        assertThat(kind("arsredovisning").making().decides()).isEqualTo("RF");
        assertThat(due("arsredovisning", 2024).first().getMonth()).isEqualTo(Month.APRIL);
        assertThat(due("arsredovisning", 2024).last().getMonth()).isEqualTo(Month.APRIL);
        assertThat(row("arsredovisning", 2024).concerns()).isEqualTo(2023);
    }

    @Test
    @Says("Region Östergötlands årsredovisning beskriver bland annat insatser och resultat utifrån utifrån årets"
            + " fokusområden.")
    @Says("Den ekonomiska redovisningen ger en detaljerad information om regionens ekonomi under året.")
    void theAnnualReportHoldsMeasuresResultsFocusAreasAndEconomy() {
        assertThat(kind("arsredovisning").names().alsoCalled()).contains("Region Östergötlands årsredovisning");
        assertThat(kind("arsredovisning").contents().holds())
                .contains(Content.MEASURES, Content.RESULTS, Content.FOCUS_AREAS, Content.ECONOMY);
    }

    @Test
    @Says("Exempel på bilagor är Regionfakta och Miljöbokslut.")
    void theAnnualReportHasItsAttachments() {
        assertThat(kind("arsredovisning").relations().attachments())
                .extracting(code -> kind(code).name().sv())
                .containsExactly("Regionfakta", "Miljöbokslut");
    }

    @Test
    @Says("Varje produktionsenhet gör också en egen årsredovisning.")
    void eachProductionUnitHasAnAnnualReportOfItsOwn() {
        assertThat(kind("arsredovisning-produktionsenhet").making().each()).isEqualTo("produktionsenheter");
        assertThat(kind("arsredovisning-produktionsenhet").relations().followsUp())
                .containsExactly("verksamhetsplan");
    }

    @Test
    @Says("Årsredovisning 2023 Pdf, 7.2 MB.")
    void theAnnualReportTakenUpIn2024IsOf2023() {
        assertThat(kind("arsredovisning").title(2024, null, model.elections())).isEqualTo("Årsredovisning 2023");
    }

    private List<String> implementingLine(String code) {
        return Stream.iterate(code, Objects::nonNull, plan -> kind(plan).relations().implementing().stream()
                        .findFirst()
                        .orElse(null))
                .toList();
    }
}
