package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.calendar.TimetableRow;
import se.diarium.governance.calendar.TimetableText;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.Forum;
import se.diarium.governance.model.Step;

@SaysNothing(
        because = "a heading",
        value = {
            "Inledning",
            "Planeringsprocessen",
            "Underlag inför budget/resursfördelning",
            "Uppföljningsprocessen",
            "Säkerställa genomförandet",
            "Uppföljning",
            "Bilaga 1",
            "Bilaga 2"
        })
@SaysNothing(
        because = "says that the rest of the text is followed, and nothing of its own",
        value = "Arbetet med styrning och ledning sker med utgångspunkt ifrån planerings- och uppföljningsprocessen.")
class HallandSeedTest extends SeedTest {

    private static final int YEAR = 2019;
    private static final String BULLET = "• ";
    private static final String INNER_BULLET = "\\s*○\\s*";

    HallandSeedTest() {
        super("region-halland", "halland");
    }

    @ParameterizedTest
    @CsvSource({
        "Sammanfattning planeringsprocessen 2019, planering-kort, 9",
        "Detaljerad tidplan planeringsprocessen 2019, planering, 10",
        "Tidplan Uppföljningsprocess 2019, uppfoljning-kort, 5",
        "Uppföljningsrapporter och månadsrapporter, uppfoljning, 9",
        "Verksamhetscontrolling, controlling, 2"
    })
    void theTimetablesOf2019AreThoseOfTheText(String heading, String timetable, int rows) {
        List<List<String>> written =
                seed.rowsBelow(heading).stream().map(HallandSeedTest::cells).toList();

        assertThat(TimetableText.title(model.timetable(timetable).orElseThrow(), YEAR))
                .isEqualTo(heading);
        assertThat(written).hasSize(rows);
        assertThat(rowsOfModel(timetable)).containsExactlyElementsOf(written);
    }

    @Test
    void everyRowOfTheTextIsInOneOfItsTimetables() {
        assertThat(PlanningYear.of(model, YEAR).rows()).hasSize((int) seed.rows());
    }

    @Test
    void whatTheOfficialsProposeIsOfItsYears() {
        assertThat(kind("budgetunderlag").relations().attachments())
                .extracting(code -> kind(code).title(YEAR, null, model.elections()))
                .containsExactly("Investeringsplaner 2020-2024", "Avgifter 2020-2022");
        assertThat(row("beredning-forslag", YEAR).details())
                .contains("Investeringsplaner 2020-2024", "Avgifter 2020-2022");
        assertThat(kind("planeringsforutsattningar").contents().parts())
                .containsExactly("skatteprognos", "inflation", "demografi", "omvärldsanalys");
    }

    @Test
    void everyKindOfDocumentThatATimetableNamesIsOfTheModel() {
        assertThat(PlanningYear.of(model, YEAR).rows())
                .filteredOn(row -> row.kind() == null)
                .extracting(row -> row.entry().step())
                .containsOnly(Step.MEET, Step.EVALUATE);
    }

    /** Date, body, matter and the details of it, as the text has them. */
    private static List<String> cells(List<String> row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.get(0).replace("- ", "-"));
        cells.add(row.size() > 2 ? row.get(1) : "");
        cells.addAll(Arrays.asList(row.get(row.size() - 1).replace(BULLET, "").split(INNER_BULLET)));
        return cells;
    }

    private List<List<String>> rowsOfModel(String timetable) {
        TimetableText text = new TimetableText(model, Locale.forLanguageTag("sv"));
        return PlanningYear.of(model, YEAR).of(timetable).stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>(List.of(text.date(row), text.actors(row), text.matter(row)));
                    cells.addAll(row.details());
                    return cells;
                })
                .map(List::copyOf)
                .toList();
    }

    @Test
    @Says("Region Hallands Planerings- och uppföljningsprocess")
    void theModelIsOfRegionHalland() {
        assertThat(model.region().genitive()).isEqualTo("Region Hallands");
    }

    @Test
    @Says("Tidplan Planeringsprocess 2019")
    @Says("Sammanfattning planeringsprocessen 2019")
    @Says("Detaljerad tidplan planeringsprocessen 2019")
    @Says("Tidplan Uppföljningsprocess 2019")
    @Says("Uppföljningsrapporter och månadsrapporter")
    @Says("Verksamhetscontrolling")
    void bothProcessesHaveTheirTimetables() {
        assertThat(model.timetables())
                .extracting("code")
                .containsExactly("planering-kort", "planering", "uppfoljning-kort", "uppfoljning", "controlling");
    }

    @Test
    @Says(
            "Region Hallands uppdrag är att verka för regional utveckling och tillväxt och att tillgodose en god hälso- och"
                    + " sjukvård till alla som bor eller vistas i Halland.")
    void theRegionHasItsTwoMissions() {
        assertThat(model.region().missions())
                .containsExactly(
                        "verka för regional utveckling och tillväxt",
                        "tillgodose en god hälso- och sjukvård till alla som bor eller vistas i Halland");
    }

    @Test
    @Says("Planperioden i Mål och budget utgör grunden för planeringsarbetet.")
    void malOchBudgetIsForThreeYearsFromTheNext() {
        assertThat(kind("mal-och-budget").title(YEAR, null, model.elections())).isEqualTo("Mål och Budget 2020-2022");
    }

    @Test
    @Says("Som ett kompletterande underlag inför analysarbetet av förutsättningar används nämndernas beslutade"
            + " verksamhetsplaner.")
    void theAnalysisDrawsOnTheOperationalPlansOfTheBoards() {
        assertThat(kind("analys-av-forutsattningar").relations().basedOn()).contains("kompletterande-underlag");
        assertThat(kind("kompletterande-underlag").relations().basedOn()).contains("verksamhetsplan");
    }

    @Test
    @Says("Det kompletterande underlaget innefattar bland annat befolkningsutveckling, demografi, ekonomi och"
            + " vårdutveckling.")
    void theComplementaryBasisHasItsFourParts() {
        assertThat(kind("kompletterande-underlag").contents().parts())
                .containsExactly("befolkningsutveckling", "demografi", "ekonomi", "vårdutveckling");
    }

    @Test
    @Says("Analys av förutsättningar")
    @Says("Som underlag för Mål och Budget ska en analys av verksamhetens förutsättningar göras.")
    @Says("Utifrån analysen genomförs planeringen och omfattar både ekonomisk verksamhetsmässig planering och"
            + " prioritering.")
    void malOchBudgetIsBasedOnTheAnalysis() {
        assertThat(kind("analys-av-forutsattningar").name().sv()).isEqualTo("Analys av förutsättningar");
        assertThat(kind("mal-och-budget").relations().basedOn()).contains("analys-av-forutsattningar");
    }

    @Test
    @Says("Denna omfattar verksamhetsbeskrivning, omvärldsanalys, nulägesanalys, riskanalys och"
            + " planeringsförutsättningarna.")
    void theAnalysisConsistsOfFiveParts() {
        assertThat(kind("analys-av-forutsattningar").relations().attachments())
                .extracting(code -> kind(code).name().sv())
                .containsExactly(
                        "Verksamhetsbeskrivning",
                        "Omvärldsanalys",
                        "Nulägesanalys",
                        "Riskanalys",
                        "Planeringsförutsättningar");
    }

    @Test
    @Says("Verksamhetsberedning")
    @Says(
            "För att få en bredare och mer inkluderande politisk beredning kommer verksamhetsberedning att införas från och"
                    + " med 2019.")
    void verksamhetsberedningIsHeldFrom2019() {
        assertThat(forum("verksamhetsberedning").heldIn(2018)).isFalse();
        assertThat(forum("verksamhetsberedning").heldIn(2019)).isTrue();
    }

    @Test
    @Says("Verksamhetsberedningen består av regionstyrelsens arbetsutskott samt representanter från de partier i"
            + " Regionfullmäktige som inte är representerade i utskottet.")
    void verksamhetsberedningIsTheCommitteeAndThePartiesOutsideIt() {
        assertThat(names(forum("verksamhetsberedning").participants()))
                .containsExactly(
                        "Regionstyrelsens Arbetsutskott",
                        "representanter från de partier i Regionfullmäktige som inte är representerade i utskottet");
    }

    @Test
    @Says("Syftet är att få gemensam information och ges möjlighet att kunna lyfta frågor till tjänstemännen.")
    void verksamhetsberedningIsForInformationAndQuestions() {
        assertThat(forum("verksamhetsberedning").purposes())
                .containsExactly("få gemensam information", "lyfta frågor till tjänstemännen");
    }

    @Test
    @Says(
            "Det politiska arbetet med att ta fram förslag för Mål och Budget görs av av de olika partierna och resulterar i"
                    + " budgetförslag.")
    void thePartiesDrawUpBudgetProposals() {
        assertThat(kind("budgetforslag").name().sv()).isEqualTo("Budgetförslag");
        assertThat(names(kind("budgetforslag").making().drawsUp())).containsExactly("Majoriteten", "Övriga partier");
        assertThat(kind("mal-och-budget").relations().basedOn()).contains("budgetforslag");
    }

    @Test
    @Says("Formell slutberedning av mål och budgetförslaget sker inom den ordinarie beredningsprocessen, dvs. det är"
            + " arbetsutskottets majoritet som avger ett förslag till mål och budget.")
    void theMajorityPutsItsProposalInTheCommitteeFromWhereItTravelsTheOrdinaryWay() {
        assertThat(row("majoritetens-forslag", YEAR).actors())
                .extracting("code")
                .containsExactly("RSAU");
        assertThat(kind("mal-och-budget").making().route())
                .extracting("body")
                .containsExactly(null, "RSAU", "RS", null);
        assertThat(kind("mal-och-budget").making().drawsUp()).containsExactly("majoriteten");
    }

    @Test
    @Says(
            "Eventuella alternativa förslag till mål och budget ska om det finns möjlighet finnas tillgängliga så att en"
                    + " beredning kan ske i samband med regionstyrelsens sammanträde som avger förslaget till regionfullmäktige.")
    void theOtherPartiesProposalsAreThereAtTheBoardsMeetingBeforeTheCouncilDecides() {
        Due others = due("ovriga-partiers-forslag", YEAR);

        assertThat(row("ovriga-partiers-forslag", YEAR).actors())
                .extracting("code")
                .containsExactly("RS");
        assertThat(others.last()).isBefore(due("beslut", YEAR).first());
        assertThat(kind("mal-och-budget").making().proposes()).contains("RS");
    }

    @Test
    @Says("Mål och Budget")
    @Says(
            "Resultatet utgörs av ett årligt beslut om Mål och Budget och är Region Hallands verksamhetsplan och innehåller"
                    + " mål på kort och medellång sikt samt budget för nämnder och styrelser.")
    void malOchBudgetIsDecidedEveryYearAndIsTheRegionsOperationalPlan() {
        assertThat(kind("mal-och-budget").name().sv()).isEqualTo("Mål och Budget");
        assertThat(kind("mal-och-budget").names().alsoCalled()).containsExactly("Region Hallands verksamhetsplan");
        assertThat(kind("mal-och-budget").contents().parts())
                .contains("mål på kort och medellång sikt", "budget för nämnder och styrelser");
        for (int year = 2019; year <= 2023; year++) {
            assertThat(row("beslut", year).actors()).extracting("code").containsExactly("RF");
        }
    }

    @Test
    @Says("Den verksamhetsmässiga delen innefattar mål och uppdrag samt kvalitet och effektivitet.")
    @Says(
            "Mål och Budget innehåller fokusområden med konkretiserade mål och målvärden samt regiongemensamma indikatorer.")
    void malOchBudgetHoldsFocusAreasGoalsTargetsIndicatorsAndAssignments() {
        assertThat(kind("mal-och-budget").contents().holds())
                .contains(
                        Content.FOCUS_AREAS,
                        Content.GOALS,
                        Content.TARGETS,
                        Content.INDICATORS,
                        Content.ASSIGNMENTS,
                        Content.QUALITY,
                        Content.BUDGET);
        assertThat(kind("mal-och-budget").contents().parts())
                .contains("kvalitet och effektivitet", "regiongemensamma indikatorer");
        assertThat(model.perspectives().kind().sv()).isEqualTo("fokusområden");
    }

    @Test
    @Says("Genomförandet av Mål och Budget ansvarsfördelas, detaljplaneras och tidssätts.")
    void theOperationalPlansOfBoardsCarryMalOchBudgetOn() {
        assertThat(kind("verksamhetsplan").relations().implementing()).containsExactly("mal-och-budget");
        assertThat(kind("verksamhetsplan").contents().parts())
                .containsExactly("ansvarsfördelning", "detaljplanering", "tidssättning");
        assertThat(kind("verksamhetsplan").title(YEAR, null, model.elections()))
                .isEqualTo("Verksamhetsplan för 2020-2022");
    }

    @Test
    @Says("Planerna stäms av löpande och rapporteras för att säkerställa genomförandet.")
    void thePlansAreReportedOn() {
        assertThat(model.followersUpOf("verksamhetsplan"))
                .extracting("code")
                .containsExactly("manadsrapport", "uppfoljningsrapport");
    }

    @Test
    @Says("Från och med 2019 införs verksamhetscontrolling.")
    void verksamhetscontrollingBegins2019() {
        assertThat(forum("verksamhetscontrolling").since()).isEqualTo(2019);
        assertThat(rows("controlling-maj", 2018)).isEmpty();
        assertThat(rows("controlling-maj", 2019)).hasSize(1);
    }

    @Test
    @Says("Det är ett forum där Regionstyrelsens arbetsutskott och driftnämndernas presidium träffas för att diskutera"
            + " resultat av nämndernas arbete.")
    void verksamhetscontrollingIsTheCommitteeAndTheChairsOfTheOperatingBoards() {
        assertThat(names(forum("verksamhetscontrolling").participants()))
                .containsExactly("Regionstyrelsens Arbetsutskott", "driftnämndernas presidium");
        assertThat(forum("verksamhetscontrolling").purposes())
                .containsExactly("diskutera resultat av nämndernas arbete");
    }

    @Test
    @Says("Detta sker två gånger om året.")
    void verksamhetscontrollingIsHeldTwiceAYear() {
        assertThat(forum("verksamhetscontrolling").timesAYear()).isEqualTo(2);
        assertThat(PlanningYear.of(model, 2021).of("controlling")).hasSize(2);
    }

    @Test
    @Says("Kontinuerligt under året har Regionstyrelsens arbetsutskott dialogmöten med de lokala nämnderna.")
    void theCommitteeHasDialogueMeetingsWithTheLocalBoards() {
        assertThat(names(forum("dialogmoten").participants()))
                .containsExactly("Regionstyrelsens Arbetsutskott", "de lokala nämnderna");
        assertThat(forum("dialogmoten").timesAYear()).isNull();
        assertThat(model.members("lokala-namnder")).isNotEmpty();
    }

    @Test
    @Says("Syftet med dialogmötena är att dels ge kunskapsunderlag inför arbetet med mål och budget och dels ge"
            + " information om hur de lokala nämndernas verksamhet utvecklas.")
    void dialogueMeetingsAreForKnowledgeAndInformation() {
        assertThat(forum("dialogmoten").purposes())
                .containsExactly(
                        "ge kunskapsunderlag inför arbetet med mål och budget",
                        "ge information om hur de lokala nämndernas verksamhet utvecklas");
    }

    @Test
    @Says("Om beslut fattas att slutsatser från deras arbete ska tas med i arbetet med Mål och Budget kommer detta att"
            + " inkluderas i fortsatt process.")
    void whatDialogueMeetingsConcludeGoesIntoTheBasisWhenItIsDecided() {
        assertThat(kind("slutsatser-fran-dialogmoten").making().decides()).isNotNull();
        assertThat(kind("kompletterande-underlag").relations().basedOn()).contains("slutsatser-fran-dialogmoten");
    }

    @Test
    @Says("Under det löpande budgetåret gör Regionstyrelsen tre månadsuppföljningar och två uppföljningsrapporter.")
    void theBoardMakesThreeMonthlyAndTwoFollowUpReports() {
        assertThat(kind("manadsrapport").making().drawsUp()).containsExactly("RS");
        assertThat(kind("uppfoljningsrapport").making().drawsUp()).containsExactly("RS");
        assertThat(endsOfRounds("manadsrapport", YEAR)).extracting("monthValue").containsExactly(2, 5, 10);
        assertThat(endsOfRounds("uppfoljningsrapport", YEAR))
                .extracting("monthValue")
                .containsExactly(3, 8);
    }

    @Test
    @Says("Arbetet avser ekonomi, kvalitet och effektivitet samt måluppfyllelse.")
    @Says("Uppföljningen omfattar insamling och mätning av kvalitets- och måldata, analys av data och resultat samt"
            + " rapportering.")
    void theReportsHoldEconomyQualityGoalAttainmentAnalysisAndResults() {
        for (String report : List.of("manadsrapport", "uppfoljningsrapport")) {
            assertThat(kind(report).contents().holds())
                    .containsExactlyInAnyOrder(
                            Content.ECONOMY,
                            Content.QUALITY,
                            Content.GOAL_ATTAINMENT,
                            Content.ANALYSIS,
                            Content.RESULTS);
        }
    }

    @Test
    @Says("Uppföljningsrapporterna beslutas av Regionfullmäktige och är en återkoppling på Mål och Budget.")
    void followUpReportsAreDecidedByTheCouncilAfterTheBoardAndAnswerMalOchBudget() {
        assertThat(kind("uppfoljningsrapport").making().decides()).isEqualTo("RF");
        assertThat(kind("uppfoljningsrapport").relations().followsUp()).contains("mal-och-budget");
        assertThat(due("uppfoljning-1-rs", YEAR).last())
                .isBefore(due("uppfoljning-1", YEAR).first());
        assertThat(due("uppfoljning-2-rs", YEAR).last())
                .isBefore(due("uppfoljning-2", YEAR).first());
    }

    @Test
    void aYearWithoutSettledDaysHasTheSameRowsInTheirMonths() {
        List<TimetableRow> rows = PlanningYear.of(model, 2025).rows();

        assertThat(rows).hasSize((int) seed.rows());
        assertThat(rows).filteredOn(row -> row.due().form() == Due.Form.DAY).isEmpty();
        assertThat(row("beslut", 2025).matter()).isEqualTo("Beslut Mål och Budget 2026-2028");
        assertThat(row("uppfoljning-1-kort", 2025).matter()).isEqualTo("Uppföljningsrapport 1 efter mars. (RS maj)");
    }

    @Test
    void theYearInOrderSaysNothingTwice() {
        List<TimetableRow> year = PlanningYear.of(model, YEAR).inOrder();

        assertThat(year)
                .filteredOn(row -> row.entry().step() == Step.DECIDE)
                .extracting(row -> row.entry().code())
                .containsExactly("arsredovisning", "beslut", "uppfoljning-1", "uppfoljning-2", "verksamhetsplaner");
    }

    private Forum forum(String code) {
        return (Forum) actor(code);
    }
}
