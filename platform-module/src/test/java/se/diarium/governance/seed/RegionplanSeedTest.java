package se.diarium.governance.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.governance.calendar.MeetingDays;
import se.diarium.governance.calendar.PlanningYear;
import se.diarium.governance.model.Content;
import se.diarium.governance.model.Due;
import se.diarium.governance.model.Forum;
import se.diarium.governance.model.Step;

@SaysNothing(because = "a heading", value = "Planering över året")
@SaysNothing(
        because = "introduces the text",
        value = {
            "Allt detta kallas för planerings- och budgetprocessen.",
            "Här kan du läsa om hur arbetet med planering och budget går till inför ett kommande år.",
            "Här följer en beskrivning av de olika stegen i planeringen inför ett kommande år och när de genomförs."
        })
class RegionplanSeedTest extends SeedTest {

    RegionplanSeedTest() {
        super("planering-over-aret", "regionplan");
    }

    @Test
    @Says(
            "För att styra utvecklingen i regionen sätter regionfullmäktige mål för vad man vill att organisationen ska uppnå"
                    + " under en mandatperiod.")
    @Says("Regionfullmäktige tar även fram en budget som fördelar pengarna.")
    void theCouncilSetsGoalsForTheTermAndTheBudget() {
        assertThat(model.body("RF").orElseThrow().name().sv()).isEqualTo("Regionfullmäktige");
        assertThat(kind("regionplan").making().decides()).isEqualTo("RF");
        assertThat(kind("regionplan").contents().holds()).contains(Content.GOALS, Content.BUDGET);
        assertThat(model.elections().termOf(2023).from()).isEqualTo(2022);
    }

    @Test
    @Says(
            "Arbetet med mål, budget och investeringar ska ge verksamheten bra förutsättningar för att göra en egen långsiktig"
                    + " planering.")
    void investmentsBelongToIt() {
        assertThat(kind("regionplan").contents().holds()).contains(Content.INVESTMENTS);
    }

    @Test
    @Says("Det ska vara tydligt när olika aktiviteter ska genomföras samt hur och varför det görs.")
    void everyStepOfTheYearSaysWhenAndByWhomAndWhatAbout() {
        assertThat(PlanningYear.of(model, 2024).rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.due()).isNotNull();
            assertThat(row.actors()).isNotEmpty();
            assertThat(row.kind()).isNotNull();
        });
    }

    @Test
    @Says("En översyn av processen kommer att göras under 2023.")
    void theProcessIsReviewedIn2023Alone() {
        assertThat(row("oversyn", 2023).entry().step()).isEqualTo(Step.EVALUATE);
        assertThat(rows("oversyn", 2022)).isEmpty();
        assertThat(rows("oversyn", 2024)).isEmpty();
    }

    @Test
    @Says("Planeringsförutsättningar")
    @Says(
            "Det är dokumentet som ligger till grund för den politiska planeringen som regionfullmäktige gör med en regionplan"
                    + " och de olika nämnderna i sina nämndsplaner.")
    void planningConditionsAreTheBasisOfTheRegionalPlanAndThePlansOfBoards() {
        assertThat(kind("planeringsforutsattningar").name().sv()).isEqualTo("Planeringsförutsättningar");
        assertThat(kind("regionplan").relations().basedOn()).containsExactly("planeringsforutsattningar");
        assertThat(kind("namndplan").relations().basedOn()).containsExactly("planeringsforutsattningar");
        assertThat(kind("namndplan").names().alsoCalled()).containsExactly("Nämndsplan");
    }

    @Test
    @Says("Dokumentet, som tas fram av tjänstepersoner, ger politiken en bild av de ekonomiska och verksamhetsmässiga"
            + " förutsättningarna inför kommande år.")
    @Says(
            "Det är ett stöd för politikerna så att de kan ta hänsyn till förändringar som påverkar verksamhet, ekonomi och"
                    + " befolkningens behov när de prioriterar och fördelar resurser.")
    void officialsDrawThemUpAboutEconomyOperationsAndNeeds() {
        assertThat(names(kind("planeringsforutsattningar").making().drawsUp())).containsExactly("tjänstepersoner");
        assertThat(kind("planeringsforutsattningar").contents().holds()).contains(Content.ECONOMY, Content.OPERATIONS);
        assertThat(kind("planeringsforutsattningar").contents().parts())
                .containsExactly(
                        "ekonomiska förutsättningar", "verksamhetsmässiga förutsättningar", "befolkningens behov");
    }

    @Test
    @Says(
            "Arbetet med att ta fram planeringsförutsättningarna startar tjänstepersonerna i augusti det vill säga ett och ett"
                    + " halvt år innan det aktuella planeringsåret I februari presenteras det färdiga dokumentet på en kickoff för"
                    + " politiker och ledande tjänstepersoner.")
    void workOnThemBeginsInAugustAYearAndAHalfAheadAndTheyArePresentedInFebruary() {
        Due start = due("forutsattningar-paborjas", 2022);
        Due presented = due("forutsattningar-presenteras", 2023);

        assertThat(start.first()).isEqualTo("2022-08-01");
        assertThat(row("forutsattningar-paborjas", 2022).concerns()).isEqualTo(2024);
        assertThat(Period.between(start.first(), LocalDate.of(2024, 1, 1)).toTotalMonths())
                .isBetween(16L, 18L);
        assertThat(presented.first().getMonth()).isEqualTo(Month.FEBRUARY);
        assertThat(row("forutsattningar-presenteras", 2023).concerns()).isEqualTo(2024);
        assertThat(names(((Forum) actor("kickoff")).participants()))
                .containsExactly("politiker", "ledande tjänstepersoner");
    }

    @Test
    @Says("Regionplan")
    @Says("Med planeringsförutsättningarna som utgångspunkt pekar regionfullmäktige ut den övergripande riktningen för"
            + " organisationen i regionplanen.")
    void theRegionalPlanIsDecidedAfterTheConditionsWerePresented() {
        assertThat(kind("regionplan").name().sv()).isEqualTo("Regionplan");
        assertThat(due("regionplan", 2023).last())
                .isAfter(due("forutsattningar-presenteras", 2023).last());
        assertThat(row("regionplan", 2023).concerns()).isEqualTo(2024);
    }

    @Test
    @Says(
            "Planen innehåller övergripande mål för organisationen under mandatperioden samt riktade uppdrag och budget till"
                    + " nämnderna.")
    void theRegionalPlanHoldsGoalsAssignmentsAndBudgetOfTheBoards() {
        assertThat(kind("regionplan").contents().parts())
                .containsExactly(
                        "övergripande mål för organisationen under mandatperioden",
                        "riktade uppdrag till nämnderna",
                        "budget till nämnderna");
        assertThat(kind("regionplan").contents().holds()).contains(Content.ASSIGNMENTS);
        assertThat(names(kind("regionplan").making().addressedTo())).containsExactly("nämnderna");
    }

    @Test
    @Says("Regionplanen beslutas normalt på fullmäktiges sista möte innan sommaren varje år med undantag för valår då"
            + " tidplanen kan se annorlunda ut.")
    void theRegionalPlanIsDecidedAtTheLastMeetingBeforeSummerButNotInYearsOfElection() {
        MeetingDays council = (body, year) ->
                List.of(LocalDate.of(year, 4, 19), LocalDate.of(year, 6, 14), LocalDate.of(year, 9, 20));

        assertThat(decided(PlanningYear.of(model, 2023, council))).isEqualTo(Due.Form.DAY);
        assertThat(PlanningYear.of(model, 2023, council).rows())
                .filteredOn(row -> row.entry().code().equals("regionplan"))
                .extracting(row -> row.due().last())
                .containsExactly(LocalDate.of(2023, 6, 14));
        assertThat(due("regionplan", 2023).last()).isEqualTo("2023-06-23");
        assertThat(PlanningYear.of(model, 2022).electionYear()).isTrue();
        assertThat(due("regionplan", 2022).last()).isEqualTo("2022-11-30");
    }

    private static Due.Form decided(PlanningYear year) {
        return year.rows().stream()
                .filter(row -> row.entry().code().equals("regionplan"))
                .findFirst()
                .orElseThrow()
                .due()
                .form();
    }

    @Test
    @Says("Nämndernas planer")
    @Says("Med regionplanen som grund bryter varje nämnd ner de mål och den budget som fullmäktige beslutat om.")
    void everyBoardCarriesTheRegionalPlanOn() {
        assertThat(kind("namndplan").names().plural()).isEqualTo("Nämndernas planer");
        assertThat(kind("namndplan").making().each()).isEqualTo("namnder");
        assertThat(kind("namndplan").relations().implementing()).containsExactly("regionplan");
        assertThat(model.members("namnder")).isNotEmpty();
    }

    @Test
    @Says(
            "Arbetet börjar redan under våren och respektive nämnd fattar beslut om sin plan senast i mitten på oktober med"
                    + " undantag för valår.")
    void plansOfBoardsBeginInSpringAndAreDecidedByTheMiddleOfOctoberButNotInYearsOfElection() {
        assertThat(due("namndplaner-paborjas", 2023).first()).isEqualTo("2023-03-01");
        assertThat(due("namndplaner-paborjas", 2023).last()).isEqualTo("2023-05-31");
        assertThat(due("namndplaner", 2023))
                .isEqualTo(new Due(LocalDate.of(2023, 10, 15), LocalDate.of(2023, 10, 15), Due.Form.MIDDLE, true));
        assertThat(due("namndplaner", 2022).last()).isAfter("2022-10-15");
    }

    @Test
    @Says("Planen innehåller delmål och uppföljning samt den budget som fördelats till nämnden.")
    void plansOfBoardsHoldSubgoalsFollowUpAndBudget() {
        assertThat(kind("namndplan").contents().holds())
                .containsExactlyInAnyOrder(Content.SUBGOALS, Content.FOLLOW_UP_PLAN, Content.BUDGET);
    }

    @Test
    @Says("För att nämndernas olika planer tillsammans ska ge en bra utveckling i den riktning fullmäktige pekat ut"
            + " koordineras planerna för att skapa en samlad kraft i viktiga prioriteringar.")
    void theBoardsCoordinateTheirPlans() {
        assertThat(names(kind("namndplan").making().with())).containsExactly("nämnderna");
    }

    @Test
    @Says("Verksamheternas planering")
    @Says("När nämndernas planer är beslutade är det dags för verksamheterna att planera sin budget.")
    void operationsPlanTheirBudgetWhenTheBoardsHaveDecided() {
        assertThat(kind("verksamhetsplan").relations().implementing()).containsExactly("namndplan");
        assertThat(kind("verksamhetsplan").contents().holds()).contains(Content.BUDGET);
        assertThat(row("verksamhetsplaner", 2023).entry().after()).containsExactly("namndplaner");
    }

    @Test
    @Says("Under oktober, november och december tar alla verksamhets- och avdelningschefer fram planer för det kommande"
            + " året.")
    void managersDrawUpPlansForTheNextYearFromOctoberToDecember() {
        assertThat(names(kind("verksamhetsplan").making().drawsUp()))
                .containsExactly("alla verksamhets- och avdelningschefer");
        assertThat(due("verksamhetsplaner", 2023).first()).isEqualTo("2023-10-01");
        assertThat(due("verksamhetsplaner", 2023).last()).isEqualTo("2023-12-31");
        assertThat(row("verksamhetsplaner", 2023).concerns()).isEqualTo(2024);
    }

    @Test
    @Says("Här deltar medarbetare och stödfunktioner för att planen ska bli så bra som möjligt.")
    void employeesAndSupportTakePart() {
        assertThat(names(kind("verksamhetsplan").making().with())).containsExactly("medarbetare", "stödfunktioner");
    }

    @Test
    @Says("Verksamhetsplanerna och budgeten ska också samverkas med facket innan de blir godkända.")
    void theUnionsAreConsultedBeforeThePlansAreApproved() {
        assertThat(names(kind("verksamhetsplan").making().consults())).containsExactly("facket");
        assertThat(row("samverkan", 2023).entry().step()).isEqualTo(Step.CONSULT);
        assertThat(row("verksamhetsplaner-godkanns", 2023).entry().after()).containsExactly("samverkan");
    }
}
