package se.diarium.decision.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.setup.BodiesFile;

class DelegationOrderFileTest {

    private static final String MODULE = "alfresco/module/diarium-platform/";
    private static final String ITEM =
            "number: '1.1', sv: Hyra, en: Let, kind: EMPLOYEE, delegate: {sv: Chef, en: Head}";
    private static final Bodies BODIES = new Bodies(List.of(
            new Body("RS", "Regionstyrelsen", "Regionstyrelsens"),
            new Body("HSN", "Hälso- och sjukvårdsnämnden", "Hälso- och sjukvårdsnämndens")));

    private static DelegationOrder read(String orders) {
        String yaml = "delegationOrder: [" + orders + "]";
        return new DelegationOrderFile(BODIES)
                .read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8), "delegation.yaml"));
    }

    private static String order(String body, String... items) {
        return "{body: " + body + ", items: [{" + String.join("}, {", items) + "}]}";
    }

    @Test
    void anItemSaysWhatIsDelegatedToWhomAndByWhichAct() {
        DelegationOrder order = read(order("RS", ITEM + ", statute: LOU 2016:1145, subdelegation: true"));

        assertThat(order.of("RS").orElseThrow().item("1.1"))
                .hasValue(new DelegationItem(
                        "1.1",
                        Map.of("sv", "Hyra", "en", "Let"),
                        DelegateKind.EMPLOYEE,
                        Map.of("sv", "Chef", "en", "Head"),
                        "LOU 2016:1145",
                        true));
    }

    @Test
    void twoBodiesMayUseTheSameNumber() {
        assertThat(read(order("RS", ITEM) + ", " + order("HSN", ITEM)).bodiesWith("1.1"))
                .containsExactly("RS", "HSN");
    }

    @Test
    void theOrderThatIsShippedFitsTheBodiesThatAreShipped() {
        Bodies shipped = BodiesFile.read(new ClassPathResource(MODULE + "bodies.yaml"));

        DelegationOrder order =
                new DelegationOrderFile(shipped).read(new ClassPathResource(MODULE + "delegation.yaml"));

        assertThat(order.all()).extracting(BodyOrder::body).containsExactly("RS", "HSN", "RUN", "PN");
    }

    @Test
    void anItemThatIsGivenTwiceIsRefused() {
        assertThatThrownBy(() -> read(order("RS", ITEM, ITEM)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("delegation.yaml")
                .hasMessageEndingWith("item 1.1 of RS is given twice");
    }

    @Test
    void aBodyWhoseOrderIsGivenTwiceIsRefused() {
        assertThatThrownBy(() -> read(order("RS", ITEM) + ", " + order("RS", ITEM)))
                .hasMessageEndingWith("the order of RS is given twice");
    }

    @Test
    void aBodyThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> read(order("XX", ITEM))).hasMessageEndingWith("XX is no body here; there are RS, HSN");
    }

    @ParameterizedTest
    @EnumSource(ReservedMatter.class)
    void whatTheBodyMustDecideItselfIsRefusedWithTheProvision(ReservedMatter matter) {
        assertThatThrownBy(() -> read(order("RS", ITEM + ", matter: " + matter)))
                .hasMessageEndingWith(
                        "item 1.1 of RS is about " + matter + ", which may not be delegated (" + matter.source() + ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv: x, en: x                                                            | number is missing in an item of RS
            number: 1.1, sv: x, en: x                                               | number is not a text in an item of RS
            number: '1 1', sv: x, en: x, kind: MEMBER, delegate: {sv: x, en: x}     | has a number that cannot be used
            number: '1', sv: x, en: x, kind: MEMBER                                 | item 1 of RS has no delegate
            number: '1', sv: x, en: x, kind: MEMBER, delegate: {sv: x}              | en is missing in the delegate of item 1 of RS
            number: '1', sv: x, kind: MEMBER, delegate: {sv: x, en: x}              | en is missing in item 1 of RS
            number: '1', sv: x, en: x, delegate: {sv: x, en: x}                     | kind is missing in item 1 of RS; there are EMPLOYEE
            number: '1', sv: x, en: x, kind: KING, delegate: {sv: x, en: x}         | kind of item 1 of RS is not KING
            number: '1', sv: x, en: x, kind: MEMBER, delegat: {sv: x, en: x}        | delegat is not understood in item 1 of RS
            number: '1', sv: x, en: x, kind: MEMBER, subdelegation: true, delegate: {sv: x, en: x} | only an employee may (KL 2017:725 7 kap. 6 §)
            number: '1', sv: x, en: x, kind: EMPLOYEE, subdelegation: kanske, delegate: {sv: x, en: x} | is neither true nor false
            """)
    void whatCannotBeUsedIsRefusedWithTheReason(String item, String reason) {
        assertThatThrownBy(() -> read(order("RS", item)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
