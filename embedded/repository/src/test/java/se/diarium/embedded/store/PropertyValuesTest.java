package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.extensions.surf.util.I18NUtil;

class PropertyValuesTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    static Stream<Arguments> valuesOfEveryDataType() {
        NodeRef node = new NodeRef("workspace://SpacesStore/of-another");
        return Stream.of(
                Arguments.of("text", "Uppföljning av regionstyrelsens plan"),
                Arguments.of(
                        "content",
                        new ContentData("store://2024/1/1/1/1/x.bin", "text/plain", 7, "UTF-8", Locale.ENGLISH)),
                Arguments.of("int", Integer.MIN_VALUE),
                Arguments.of("long", Long.MAX_VALUE),
                Arguments.of("float", 1.5f),
                Arguments.of("double", 0.1),
                Arguments.of("date", new Date(1_716_163_200_000L)),
                Arguments.of("datetime", new Date(1_716_163_200_123L)),
                Arguments.of("boolean", true),
                Arguments.of("qname", TestModel.CASE),
                Arguments.of("noderef", node),
                Arguments.of("category", node),
                Arguments.of("locale", new Locale("sv", "SE")),
                Arguments.of("any", 42L),
                Arguments.of(
                        "childassocref",
                        new ChildAssociationRef(TestModel.RELATED, node, TestModel.CASE, node, true, 3)),
                Arguments.of("assocref", new AssociationRef(5L, node, TestModel.RELATED, node)),
                Arguments.of("texts", list("ett", "två", "ett")),
                Arguments.of("ints", list(3, 1, 2)),
                Arguments.of("longs", list(3L, Long.MIN_VALUE)),
                Arguments.of("floats", list(1.5f, -2f)),
                Arguments.of("doubles", list(0.1, 1e300)),
                Arguments.of("datetimes", list(new Date(0), new Date(1_716_163_200_123L))),
                Arguments.of("booleans", list(true, false)),
                Arguments.of("qnames", list(TestModel.CASE, TestModel.RELATED)),
                Arguments.of("noderefs", list(node, node)));
    }

    @ParameterizedTest
    @MethodSource("valuesOfEveryDataType")
    void aValueComesBackAsItWas(String property, Serializable value) {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name(property), value));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.name(property)))
                .isEqualTo(value);
    }

    static Stream<Arguments> valuesToConvert() {
        return Stream.of(
                Arguments.of("int", "595", 595),
                Arguments.of("long", 7, 7L),
                Arguments.of("double", "0.5", 0.5),
                Arguments.of("boolean", "true", true),
                Arguments.of("text", 595, "595"),
                Arguments.of("datetime", "2024-05-20T00:00:00.000Z", new Date(1_716_163_200_000L)),
                Arguments.of("noderef", "workspace://SpacesStore/x", new NodeRef("workspace://SpacesStore/x")),
                Arguments.of("qname", "{http://test/1.0}case", TestModel.CASE),
                Arguments.of("texts", "alone", list("alone")),
                Arguments.of("ints", list("1", "2"), list(1, 2)));
    }

    @ParameterizedTest
    @MethodSource("valuesToConvert")
    void aValueIsTurnedIntoWhatThePropertyHolds(String property, Serializable given, Serializable kept) {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name(property), given));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.name(property)))
                .isEqualTo(kept);
    }

    @Test
    void whatCannotBeTurnedIntoTheTypeIsRefused() {
        assertThatThrownBy(() -> REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("int"), "many")))
                .isInstanceOf(NumberFormatException.class);
    }

    @Test
    void severalValuesInAPropertyThatHoldsOneAreRefused() {
        assertThatThrownBy(() -> REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("text"), list("a", "b"))))
                .isInstanceOf(DictionaryException.class);
    }

    @Test
    void anEmptyValueIsKeptAsEmpty() {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("text"), "x"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.name("text"), null));

        assertThat(REPOSITORY.nodes().getProperties(node)).containsEntry(TestModel.name("text"), null);
    }

    @Test
    void aRemovedPropertyIsGone() {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("text"), "x"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().removeProperty(node, TestModel.name("text")));

        assertThat(REPOSITORY.nodes().getProperties(node)).doesNotContainKey(TestModel.name("text"));
    }

    @Test
    void setPropertiesReplacesAllOthers() {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("text"), "x"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperties(node, Map.of(TestModel.name("int"), 1)));

        assertThat(REPOSITORY.nodes().getProperties(node)).doesNotContainKey(TestModel.name("text"));
    }

    @Test
    void addPropertiesLeavesTheOthers() {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("text"), "x"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().addProperties(node, Map.of(TestModel.name("int"), 1)));

        assertThat(REPOSITORY.nodes().getProperties(node)).containsEntry(TestModel.name("text"), "x");
    }

    @Test
    void aTextIsShownInTheLanguageOfTheReader() {
        MLText text = new MLText(new Locale("sv"), "Ärende");
        text.addValue(Locale.ENGLISH, "Case");
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("mltext"), text));

        assertThat(inLanguage("sv", () -> REPOSITORY.nodes().getProperty(node, TestModel.name("mltext"))))
                .isEqualTo("Ärende");
    }

    @Test
    void aTextSetInOneLanguageLeavesTheOtherLanguages() {
        NodeRef node =
                inLanguage("sv", () -> REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("mltext"), "Ärende")));
        inLanguage(
                "en",
                () -> REPOSITORY.inTransaction(() -> {
                    REPOSITORY.nodes().setProperty(node, TestModel.name("mltext"), "Case");
                    return null;
                }));

        assertThat(inLanguage("sv", () -> REPOSITORY.nodes().getProperty(node, TestModel.name("mltext"))))
                .isEqualTo("Ärende");
    }

    @Test
    void theCallerCannotChangeWhatIsStoredThroughAListItGot() {
        NodeRef node = REPOSITORY.create(TestModel.VALUES, Map.of(TestModel.name("texts"), list("a")));

        REPOSITORY.doInTransaction(() -> {
            ((List<?>) REPOSITORY.nodes().getProperty(node, TestModel.name("texts"))).clear();
            assertThat(REPOSITORY.nodes().getProperty(node, TestModel.name("texts")))
                    .isEqualTo(list("a"));
        });
    }

    @SafeVarargs
    private static <T> ArrayList<T> list(T... values) {
        return new ArrayList<>(List.of(values));
    }

    private static <R> R inLanguage(String language, Supplier<R> work) {
        I18NUtil.setContentLocale(new Locale(language));
        try {
            return work.get();
        } finally {
            I18NUtil.setContentLocale(null);
        }
    }
}
