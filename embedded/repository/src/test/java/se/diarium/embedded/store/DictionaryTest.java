package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.NamespaceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.extensions.surf.util.I18NUtil;
import se.diarium.embedded.dictionary.ModelRegistry;

class DictionaryTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aTypeHasThePropertiesOfItsParents() {
        assertThat(REPOSITORY.dictionary().getType(TestModel.STRICT_CASE).getProperties())
                .containsKeys(TestModel.STATUS, ContentModel.PROP_NAME);
    }

    @Test
    void aSubtypeIsOfItsParentsKind() {
        assertThat(REPOSITORY.dictionary().isSubClass(TestModel.STRICT_CASE, ContentModel.TYPE_FOLDER))
                .isTrue();
    }

    @Test
    void aParentIsNotOfItsSubtypesKind() {
        assertThat(REPOSITORY.dictionary().isSubClass(TestModel.CASE, TestModel.STRICT_CASE))
                .isFalse();
    }

    @Test
    void theSubtypesOfATypeAreFound() {
        assertThat(REPOSITORY.dictionary().getSubTypes(ContentModel.TYPE_FOLDER, true))
                .contains(TestModel.CASE, TestModel.STRICT_CASE);
    }

    @Test
    void anOverrideHoldsForTheSubtypeAlone() {
        assertThat(REPOSITORY
                        .dictionary()
                        .getProperty(TestModel.CASE, TestModel.HANDLER)
                        .isMandatory())
                .isFalse();
    }

    @Test
    void aTitleComesFromTheBundleInTheReadersLanguage() {
        I18NUtil.setLocale(new Locale("sv"));
        try {
            DictionaryService dictionary = REPOSITORY.dictionary();
            assertThat(dictionary.getType(TestModel.CASE).getTitle(dictionary)).isEqualTo("Ärende");
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    @Test
    void withoutABundleATitleComesFromTheModel() {
        assertThat(REPOSITORY.dictionary().getType(TestModel.CASE).getTitle(null))
                .isEqualTo("Case from the model");
    }

    @Test
    void anAssociationIsKnownByItsEnds() {
        assertThat(REPOSITORY.dictionary().getAssociation(TestModel.FOLLOWS_UP).isTargetMany())
                .isFalse();
    }

    @Test
    void theNamespacesOfModelsHavePrefixes() {
        assertThat(REPOSITORY.bean("namespaceService", NamespaceService.class).getNamespaceURI("t"))
                .isEqualTo("http://test/1.0");
    }

    static Stream<Arguments> wrongModels() {
        return Stream.of(
                Arguments.of("<types><type name='x:a'><parent>cm:nothing</parent></type></types>", "nothing"),
                Arguments.of(
                        "<types><type name='x:a'><properties><property name='x:p'><type>d:nothing</type></property></properties></type></types>",
                        "nothing"),
                Arguments.of(
                        "<types><type name='x:a'><mandatory-aspects><aspect>cm:nothing</aspect></mandatory-aspects></type></types>",
                        "nothing"),
                Arguments.of(
                        "<types><type name='x:a'><overrides><property name='cm:name'/></overrides></type></types>",
                        "does not inherit"),
                Arguments.of("<constraints><constraint name='x:c' type='ODD'/></constraints>", "ODD"),
                Arguments.of("<types><type name='x:a'><parent>y:b</parent></type></types>", "prefix y"),
                Arguments.of("<types>", "cannot be read"));
    }

    @ParameterizedTest
    @MethodSource("wrongModels")
    void aWrongModelIsRefusedWithWhatIsWrong(String body, String wrong) {
        String model = "<model name='x:model' xmlns='http://www.alfresco.org/model/dictionary/1.0'><imports>"
                + "<import uri='http://www.alfresco.org/model/dictionary/1.0' prefix='d'/>"
                + "<import uri='http://www.alfresco.org/model/content/1.0' prefix='cm'/></imports>"
                + "<namespaces><namespace uri='http://x' prefix='x'/></namespaces>" + body + "</model>";
        ModelRegistry registry = REPOSITORY.bean("dictionaryDAO", ModelRegistry.class);

        assertThatThrownBy(() ->
                        registry.register(new ByteArrayInputStream(model.getBytes(StandardCharsets.UTF_8)), "x.xml"))
                .isInstanceOf(DictionaryException.class)
                .hasMessageContaining(wrong);
    }
}
