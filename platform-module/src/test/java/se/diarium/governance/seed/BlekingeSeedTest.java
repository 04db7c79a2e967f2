package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.DocumentKind;

@SaysNothing(
        because = "a heading",
        value = {"Styrning och mål", "Verksamhetsplaner och handlingsplaner", "Lagstiftning"})
@SaysNothing(
        because = "the alternative text of a picture, and a question to the reader of the page",
        value = {
            "Sex personer som sitter på en klippa i skärgården inne i Karlskrona.",
            "Hittade du informationen du sökte?"
        })
@SaysNothing(
        because = "says what a model of governance and what shared values are for, in general",
        value = {
            "Vår värdegrund vägleder hur vi förhåller oss till dem vi finns till för, och hur vi förhåller oss till varandra som"
                    + " medarbetare.",
            "Region Blekinges har en styrmodell som beskriver hur verksamheten leds och styrs, det vill säga hur det går till"
                    + " att besluta vad som ska utföras."
        })
class BlekingeSeedTest extends SeedTest {

    BlekingeSeedTest() {
        super("region-blekinge", "blekinge");
    }

    @Test
    @Says(
            "Den långsiktiga styrningen av Region Blekinge tar avstamp i visionen \"Den bästa livsmiljön för hållbar tillväxt och"
                    + " god hälsa\".")
    void governanceBeginsWithTheVision() {
        assertThat(model.region().name().sv()).isEqualTo("Region Blekinge");
        assertThat(model.region().vision()).isEqualTo("Den bästa livsmiljön för hållbar tillväxt och god hälsa");
    }

    @Test
    @Says("Region Blekinges uppdrag är att främja en hållbar utveckling i hela Blekinge.")
    void theRegionHasItsMission() {
        assertThat(model.region().missions()).containsExactly("främja en hållbar utveckling i hela Blekinge");
    }

    @Test
    @Says("Region Blekinges ansvarsområden är hälso- och sjukvård, folkhälsa, regional tillväxt, infrastruktur,"
            + " kollektivtrafik, kultur och bildning.")
    void theRegionHasItsAreas() {
        assertThat(model.region().areas())
                .containsExactly(
                        "hälso- och sjukvård",
                        "folkhälsa",
                        "regional tillväxt",
                        "infrastruktur",
                        "kollektivtrafik",
                        "kultur",
                        "bildning");
    }

    @Test
    @Says("Region Blekinges gemensamma värdegrund vilar på tre ledstjärnor: Engagemang, kvalitet och samarbete.")
    void theRegionHasItsThreeValues() {
        assertThat(model.region().values()).containsExactly("Engagemang", "kvalitet", "samarbete");
    }

    @Test
    @Says("Styrning utifrån fem perspektiv")
    @Says(
            "Styrmodellen innebär en styrning utifrån fem perspektiv för att fastställa, styra mot och följa upp de mål som"
                    + " fullmäktige beslutat är strategiskt viktiga.")
    @Says("De fem perspektiven är:")
    @Says("• invånare och samhälle")
    @Says("• kvalitet och process")
    @Says("• kompetens")
    @Says("• miljö och hållbarhet")
    @Says("• ekonomi.")
    void goalsAreOrderedByFivePerspectives() {
        assertThat(model.perspectives().kind().sv()).isEqualTo("perspektiv");
        assertThat(model.perspectives().each())
                .extracting(perspective -> perspective.name().sv())
                .containsExactly(
                        "invånare och samhälle",
                        "kvalitet och process",
                        "kompetens",
                        "miljö och hållbarhet",
                        "ekonomi");
    }

    @Test
    @Says("Budget 2024 med planer 2025-2026")
    void theBudgetDecidedIn2023IsFor2024WithPlansForTwoMoreYears() {
        assertThat(kind("budget").title(2023, null, model.elections())).isEqualTo("Budget 2024 med planer 2025-2026");
        assertThat(row("budget", 2023).matter()).isEqualTo("Budget 2024 med planer 2025-2026");
    }

    @Test
    @Says("Budget 2024 med planer 2025-2026 är Region Blekinges främsta politiska styrdokument.")
    void theBudgetImplementsNothingAndAllPlansCarryItOn() {
        assertThat(kind("budget").making().decides()).isEqualTo("RF");
        assertThat(kind("budget").relations().implementing()).isEmpty();
        assertThat(model.kinds())
                .filteredOn(kind -> kind.record().equals("plan") && !kind.code().equals("budget"))
                .allSatisfy(kind -> assertThat(kind.relations().implementing()).isNotEmpty());
    }

    @Test
    @Says("Budgeten beskriver vad organisationen ska arbeta med inom de fem perspektiven under mandatperioden.")
    @Says("För respektive perspektiv finns övergripande mål.")
    void theBudgetHoldsGoalsForEachPerspective() {
        assertThat(kind("budget").contents().holds()).contains(Content.GOALS, Content.ASSIGNMENTS);
        assertThat(kind("budget").contents().parts()).containsExactly("övergripande mål för respektive perspektiv");
    }

    @Test
    @Says("Utifrån regionplanen konkretiserar regionstyrelsen och nämnderna sitt uppdrag och sina mål i årliga"
            + " verksamhetsplaner.")
    void theBoardsCarryTheBudgetOnInOperationalPlansOfTheYear() {
        DocumentKind plan = kind("verksamhetsplan");

        assertThat(plan.names().plural()).isEqualTo("Verksamhetsplaner");
        assertThat(names(List.of(plan.making().each()))).containsExactly("regionstyrelsen och nämnderna");
        assertThat(plan.relations().implementing()).containsExactly("budget");
        assertThat(kind("budget").names().alsoCalled()).contains("Regionplan");
        assertThat(plan.contents().holds()).contains(Content.GOALS, Content.ASSIGNMENTS);
        assertThat(plan.period().decidedIn(2023, model.elections()).from()).isEqualTo(2024);
        assertThat(plan.period().decidedIn(2023, model.elections()).to()).isEqualTo(2024);
    }

    @Test
    @Says("Verksamhetsplanen innehåller även budget och prioriterade investeringar.")
    void operationalPlansHoldBudgetAndInvestments() {
        assertThat(kind("verksamhetsplan").contents().holds()).contains(Content.BUDGET, Content.INVESTMENTS);
        assertThat(kind("verksamhetsplan").contents().parts()).containsExactly("prioriterade investeringar");
    }

    @Test
    @Says(
            "Respektive förvaltning omvandlar nämndens verksamhetsplan till en handlingsplan som redovisar vilka aktiviteter som"
                    + " förvaltningen ska genomföra under året för att bidra till att Region Blekinge når målen.")
    void administrationsCarryThePlansOfBoardsOutByActionPlansWithActivities() {
        DocumentKind plan = kind("handlingsplan");

        assertThat(plan.making().each()).isEqualTo("forvaltningar");
        assertThat(plan.making().carriedOutBy()).containsExactly("forvaltningar");
        assertThat(plan.relations().implementing()).containsExactly("verksamhetsplan");
        assertThat(plan.contents().holds()).containsExactly(Content.ACTIVITIES);
    }

    @Test
    @Says("Under året följs verksamheten upp i månads-, tertial- och delårsrapporter.")
    void theYearIsFollowedUpInMonthlyFourMonthlyAndInterimReports() {
        assertThat(model.followersUpOf("verksamhetsplan"))
                .extracting(kind -> kind.names().plural())
                .contains("Månadsrapporter", "Tertialrapporter", "Delårsrapporter");
        assertThat(rows("manadsrapporter", 2024)).hasSize(12);
        assertThat(endsOfRounds("manadsrapport", 2024)).hasSize(12);
        assertThat(endsOfRounds("tertialrapport", 2024)).hasSize(2);
        assertThat(endsOfRounds("delarsrapport", 2024)).hasSize(1);
    }

    @Test
    @Says("Bokslut, verksamhetsberättelser och årsredovisning")
    @Says(
            "Efter årets slut lämnar varje nämnd en verksamhetsberättelse som utvärderar årets verksamhet och hur de har uppfyllt"
                    + " sina åtaganden, mål, aktiviteter och eventuella andra uppdrag.")
    void everyBoardGivesAReportOfTheYearAfterItsEnd() {
        DocumentKind report = kind("verksamhetsberattelse");

        assertThat(report.names().plural()).isEqualTo("Verksamhetsberättelser");
        assertThat(kind("bokslut").name().sv()).isEqualTo("Bokslut");
        assertThat(report.making().each()).isEqualTo("namnder");
        assertThat(row("verksamhetsberattelser", 2024).concerns()).isEqualTo(2023);
        assertThat(report.contents().parts()).contains("åtaganden", "mål", "aktiviteter", "eventuella andra uppdrag");
        assertThat(report.contents().holds())
                .contains(Content.OPERATIONS, Content.GOAL_ATTAINMENT, Content.ACTIVITIES, Content.ASSIGNMENTS);
    }

    @Test
    @Says("Verksamhetsberättelsen innehåller också ekonomiskt utfall för året och relevanta nyckeltal.")
    void reportsOfTheYearHoldEconomyAndIndicators() {
        assertThat(kind("verksamhetsberattelse").contents().holds()).contains(Content.ECONOMY, Content.INDICATORS);
        assertThat(kind("verksamhetsberattelse").contents().parts())
                .contains("ekonomiskt utfall för året", "relevanta nyckeltal");
    }

    @Test
    @Says(
            "Grundat på de verksamhetsberättelser nämnderna har lämnat, ska regionstyrelsen till regionfullmäktige göra en"
                    + " årsredovisning för Region Blekinge som helhet.")
    void theBoardMakesTheAnnualReportOfTheseForTheCouncil() {
        DocumentKind report = kind("arsredovisning");

        assertThat(report.relations().basedOn()).containsExactly("bokslut", "verksamhetsberattelse");
        assertThat(report.making().drawsUp()).containsExactly("RS");
        assertThat(report.making().decides()).isEqualTo("RF");
        assertThat(report.title(2024, null, model.elections())).isEqualTo("Årsredovisning för Region Blekinge 2023");
        assertThat(row("arsredovisning-rs", 2024).entry().after()).containsExactly("verksamhetsberattelser");
    }

    @Test
    @Says("Region Blekinge styrs också av lagstiftning som kommunallagen, hälso- och sjukvårdslagen, tandvårdslagen,"
            + " patientsäkerhetslagen, patientlagen, lagen om kollektivtrafik, lagen om regionalt utvecklingsansva, och annan"
            + " lagstiftning som är relevant för verksamheten.")
    void theActsAreNamed() {
        assertThat(model.region().laws())
                .containsExactly(
                        "kommunallagen",
                        "hälso- och sjukvårdslagen",
                        "tandvårdslagen",
                        "patientsäkerhetslagen",
                        "patientlagen",
                        "lagen om kollektivtrafik",
                        "lagen om regionalt utvecklingsansvar");
    }

    @Test
    @Says("Styrande dokument")
    @Says(
            "Utöver lagar och förordningar finns dessutom föreskrifter, policydokument, riktlinjer och anvisningar som reglerar"
                    + " Region Blekinges olika verksamheter.")
    void thereAreFourKindsOfGoverningDocument() {
        assertThat(governing())
                .extracting(kind -> kind.names().plural())
                .containsExactly("Föreskrifter", "Policydokument", "Riktlinjer", "Anvisningar");
    }

    @Test
    @Says(
            "Exempel på styrande dokument är miljö- och hållbarhetsplan, inköps- och upphandlingspolicy och läkemedelsstrategi.")
    void governingDocumentsHaveTheirExamples() {
        assertThat(governing())
                .flatExtracting(kind -> kind.names().examples())
                .containsExactly("miljö- och hållbarhetsplan", "inköps- och upphandlingspolicy", "läkemedelsstrategi");
    }

    @Test
    @Says("Du som vill ta del av ett styrande dokument är välkommen att kontakta vårt diarium.")
    void anyoneMayAskTheRegisterForGoverningDocuments() {
        assertThat(governing())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(kind.openness().askedAt()).isEqualTo("Region Blekinges diarium"));
    }

    private List<DocumentKind> governing() {
        return model.kinds().stream()
                .filter(kind -> kind.record().equals("governingDocument"))
                .toList();
    }
}
