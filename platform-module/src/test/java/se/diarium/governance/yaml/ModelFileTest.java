package se.diarium.governance.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.governance.model.GovernanceModel;

/** What is no governance model is refused at its line, with the rule and what is accepted. */
class ModelFileTest {

    private static final ModelFile FILE = new ModelFile();

    private static final String MODEL = """
            model: test
            region: {name: Region Test, genitive: Region Tests}
            elections: {first: 2018, every: 4}
            groups:
              - {code: namnder, name: nämnderna}
            bodies:
              - {code: RF, name: Regionfullmäktige, genitive: Regionfullmäktiges}
              - {code: RS, name: Regionstyrelsen, genitive: Regionstyrelsens, parent: RF, groups: [namnder]}
            units:
              - {code: staben, name: Staben, parent: RS}
            kinds:
              - {code: underlag, name: Underlag, record: other}
              - {code: budget, name: Budget, record: plan, decides: RF, basedOn: [underlag]}
              - {code: plan, name: Verksamhetsplan, record: plan, decides: RS, implements: [budget]}
            timetables:
              - {code: ar, title: 'Året {year}'}
            calendar:
              - {code: underlag-klart, timetable: ar, kind: underlag, step: PRESENT, when: {month: 4}, matter: Underlag}
              - {code: budget-beslut, timetable: ar, kind: budget, step: DECIDE, when: {month: 6}, matter: Budget}
              - {code: plan-beslut, timetable: ar, kind: plan, step: DECIDE, when: {month: 11}, matter: Plan}
            meetings:
              - {body: RF, months: [4, 6, 11]}
            rounds:
              - {code: manad, name: Månadsrapport, cycle: MONTH, kind: underlag, after: [2]}
            """;

    @Test
    void whatIsAModelIsReadWithAllOfIt() {
        GovernanceModel model = read(MODEL);

        assertThat(model.bodies()).hasSize(2);
        assertThat(model.kinds()).hasSize(3);
        assertThat(model.implementersOf("budget")).extracting("code").containsExactly("plan");
        assertThat(model.members("namnder")).extracting("code").containsExactly("RS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name: Regionstyrelsen, gen      | nam: Regionstyrelsen, gen           | 8  | schema.required
                    name: Regionstyrelsen, gen      | colour: blue, name: R, gen          | 8  | schema.additionalProperties
                    {first: 2018, every: 4}         | {first: 2018, every: four}          | 3  | schema.type
                    {first: 2018, every: 4}         | {first: 18, every: 4}               | 3  | schema.limit.minimum
                    {first: 2018, every: 4}         | {first: 2018, every: 40}            | 3  | schema.limit.maximum
                    underlag, name: Underlag, record: other | underlag, name: Underlag, record: memo | 12 | schema.enum
                    code: staben                    | code: Staben                        | 10 | schema.pattern
                    groups: [namnder]               | groups: [namnder, namnder]          | 8  | schema.limit.uniqueItems
                    after: [2]                      | after: []                           | 24 | schema.limit.minItems
                    {month: 11}                     | {month: 11, middleOf: 10}           | 20 | schema.limit.maxProperties
                    {month: 11}                     | {}                                  | 20 | schema.limit.minProperties
                    {month: 11}                     | {everyMonth: false}                 | 20 | schema.limit.const
                    {month: 11}                     | 30 juni                             | 20 | schema.pattern
                    {month: 11}, matter: Plan       | {month: 11}, years: {19: 06-24}, matter: Plan | 20 | schema.propertyNames
                    {month: 11}                     | 02-30                               | 20 | day
                    {month: 11}, matter: Plan       | {month: 11}, years: {2019: 2020-11-06}, matter: Plan | 20 | day.otherYear
                    {month: 11}, matter: Plan       | {month: 11}, years: {2019: 2019-02-29}, matter: Plan | 20 | day
                    when: {month: 11}, matter: Plan | matter: Plan                        | 20 | entry.never
                    code: staben                    | code: namnder                       | 5  | codeTwice
                    name: Verksamhetsplan           | name: budget                        | 14 | nameTwice
                    name: Verksamhetsplan           | name: Plan, alsoCalled: [Budget]    | 14 | nameTwice
                    groups: [namnder]               | groups: [boards]                    | 8  | unknown.groups
                    decides: RS                     | decides: RST                        | 14 | unknown.actor
                    parent: RF                      | parent: LF                          | 8  | unknown.bodies
                    name: Staben, parent: RS        | name: Staben, parent: kansliet      | 10 | unknown.actor
                    name: Staben, parent: RS        | name: Staben, answersFor: [kansliet] | 10 | unknown.units
                    implements: [budget]            | implements: [regionplan]            | 14 | unknown.kinds
                    timetable: ar, kind: budget     | timetable: aret, kind: budget       | 19 | unknown.timetables
                    {month: 11}                     | {after: {entry: beslut, days: 14}}  | 20 | unknown.calendar
                    {month: 11}                     | {meetingIn: {body: HSN, month: 11}} | 20 | unknown.bodies
                    matter: Plan                    | matter: 'Plan ({date beslutet})'    | 20 | unknown.calendar
                    basedOn: [underlag]             | implements: [plan]                  | 13 | cycle
                    genitive: Regionfullmäktiges    | genitive: RFs, parent: RS           | 7  | cycle
                    genitive: Regionfullmäktiges    | genitive: RFs, successor: RS        | 7  | successor.noEnd
                    genitive: Regionfullmäktiges    | genitive: RFs, pattern: '{number}'  | 7  | pattern
                    {month: 11}                     | {before: {entry: plan-beslut, days: 14}} | 20 | cycle
                    {month: 11}                     | {month: 5}                          | 20 | deadline.beforeBasis
                    {month: 6}                      | {latest: {middleOf: 3}}             | 19 | deadline.beforeBasis
                    {month: 11}, matter: Plan       | {month: 7}, after: [budget-beslut, underlag-klart], years: {2019: 2019-02-01}, matter: Plan | 20 | deadline.beforeEntry
                    kind: underlag, step: PRESENT   | kind: budget, step: PREPARE, concerns: 0, years: {2019: {month: 8}} | 19 | deadline.beforeBegun
                    {month: 11}                     | {meetingIn: {body: RF, month: 10}}  | 20 | meeting.notInMonth
                    {month: 11}                     | {lastMeetingBefore: {body: RF, day: 04-01}} | 20 | meeting.noneBefore
                    {month: 11}                     | {lastMeetingBefore: {body: RF, day: 02-30}} | 20 | day
                    decides: RS                     | decides: RS, period: {years: 1, term: true}  | 14 | period.two
                    decides: RS                     | decides: RS, route: [MANAGER]       | 14 | route.last
                    decides: RS                     | route: [MANAGER, BODY]              | 14 | route.last
                    decides: RS                     | decides: RS, route: [{step: BODY, body: RF}, MANAGER, BODY] | 14 | route.afterBody
                    decides: RS                     | decides: RS, route: [BODY, BODY]    | 14 | route.bodyMissing
                    after: [2]                      | after: [2], opensAfter: 30          | 24 | round.closesFirst
                    """)
    void whatBreaksARuleIsRefusedAtItsLine(String written, String instead, int line, String rule) {
        assertThat(MODEL).contains(written);

        List<ModelFault> faults = faults(MODEL.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(instead)));

        assertThat(faults).extracting(ModelFault::line, ModelFault::rule).contains(tuple(line, rule));
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("sv"))) {
            assertThat(faults).allSatisfy(fault -> assertThat(new FaultText(language).of(fault))
                    .contains(String.valueOf(fault.line()))
                    .doesNotContain("{0}", "{1}", "null"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "x", "-1", "null", "true", "[x]", "{x: y}", "''", "'{'", "2019-02-30"})
    void whateverStandsInTheWrongPlaceIsReadOrRefusedAndNothingElse(String value) {
        Matcher place = Pattern.compile("(?<=: )[^,{}\\[\\]\\n]+|\\[[^]]*]|\\{month: \\d+}")
                .matcher(MODEL);
        int places = 0;
        while (place.find()) {
            String changed = MODEL.substring(0, place.start()) + value + MODEL.substring(place.end());
            Throwable thrown = catchThrowable(() -> read(changed));
            assertThat(thrown == null || thrown instanceof InvalidModelException)
                    .as("%s instead of %s: %s", value, place.group(), thrown)
                    .isTrue();
            places++;
        }
        assertThat(places).isGreaterThan(50);
    }

    @Test
    void allThatIsWrongIsSaidAtOnceInTheOrderOfTheFile() {
        List<ModelFault> faults =
                faults(MODEL.replace("every: 4", "every: four").replace("code: staben", "code: Staben"));

        assertThat(faults).extracting(ModelFault::line).containsExactly(3, 10);
    }

    @Test
    void anUnknownBodyIsRefusedWithTheOnesThereAre() {
        ModelFault fault = faults(MODEL.replace("parent: RF", "parent: LF")).get(0);

        assertThat(new FaultText(Locale.forLanguageTag("sv")).of(fault))
                .isEqualTo("rad 8, tecken 67 (bodies/1/parent): Organet LF finns inte i modellen. Det finns: RF, RS.");
    }

    @Test
    void aFieldThatIsNoneIsRefusedWithTheOnesThereAre() {
        ModelFault fault = faults(MODEL.replace("region: {name", "region: {colour: blue, name"))
                .get(0);

        assertThat(new FaultText(Locale.ENGLISH).of(fault))
                .isEqualTo(
                        "line 2, column 10 (region/colour): There is no field colour here. There may be: name, en, genitive, "
                                + "numberPattern, missions, vision, areas, values, laws.");
    }

    @Test
    void aCircleIsShownWhole() {
        ModelFault fault = faults(MODEL.replace("basedOn: [underlag]", "implements: [plan]"))
                .get(0);

        assertThat(fault.args()).containsExactly("implements", "budget → plan → budget");
    }

    @Test
    void whatIsNoYamlIsRefusedAtItsLine() {
        assertThat(faults("model: test\nregion: [name").get(0))
                .satisfies(fault -> assertThat(fault.rule()).isEqualTo("syntax"))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2));
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertThat(faults(MODEL + "model: other\n").get(0)).satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo("keyTwice");
            assertThat(fault.line()).isEqualTo(25);
        });
    }

    @Test
    void aFileWithNothingInItIsRefused() {
        assertThat(faults("# nothing\n")).extracting(ModelFault::rule).containsExactly("empty");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        assertThat(faults("#".repeat(ModelFile.MOST_BYTES + 1)))
                .extracting(ModelFault::rule)
                .containsExactly("size");
    }

    @Test
    void aFileInAnotherEncodingIsRefused() {
        InvalidModelException refusal = catchThrowableOfType(
                InvalidModelException.class, () -> FILE.read(MODEL.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(refusal.faults()).extracting(ModelFault::rule).containsExactly("encoding");
    }

    @Test
    void aFileThatGrowsByAnchorsIsRefused() {
        assertThat(faults("a: &a [x, x]\nb: [*a, *a]\n"))
                .extracting(ModelFault::rule)
                .containsExactly("limits");
    }

    @Test
    void aFileThatIsNestedWithoutEndIsRefused() {
        assertThat(faults("[".repeat(10_000))).extracting(ModelFault::rule).containsExactly("limits");
    }

    @Test
    void aTypeOfAnotherProgramIsRefused() {
        assertThat(faults("!!javax.script.ScriptEngineManager [x]"))
                .extracting(ModelFault::rule)
                .containsExactly("syntax");
    }

    private static GovernanceModel read(String text) {
        return FILE.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<ModelFault> faults(String text) {
        InvalidModelException refusal = catchThrowableOfType(InvalidModelException.class, () -> read(text));
        assertThat(refusal).isNotNull();
        return refusal.faults();
    }
}
