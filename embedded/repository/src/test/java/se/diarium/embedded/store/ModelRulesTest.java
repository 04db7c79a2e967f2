package se.diarium.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.extensions.surf.util.I18NUtil;

class ModelRulesTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aPropertyStartsWithItsDefault() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.YEAR)).isEqualTo(2024);
    }

    @Test
    void aGivenValueWinsOverTheDefault() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.YEAR, 2023));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.YEAR)).isEqualTo(2023);
    }

    @Test
    void aSubtypeMayOverrideADefault() {
        NodeRef node = REPOSITORY.create(TestModel.STRICT_CASE, Map.of(TestModel.HANDLER, "anna"));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.STATUS)).isEqualTo("DECIDED");
    }

    @Test
    void aTypeBringsItsMandatoryAspects() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThat(REPOSITORY.nodes().getAspects(node)).contains(TestModel.REGISTERED, ContentModel.ASPECT_AUDITABLE);
    }

    @Test
    void aMandatoryAspectBringsItsDefaults() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.SERIES)).isEqualTo("RS");
    }

    @Test
    void aPropertyOfAnAspectBringsTheAspect() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.BODY, "RS"));

        assertThat(REPOSITORY.nodes().hasAspect(node, TestModel.DECIDED)).isTrue();
    }

    @Test
    void anAspectBringsTheAspectsItWants() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());
        REPOSITORY.doInTransaction(
                () -> REPOSITORY.nodes().addAspect(node, TestModel.DECIDED, Map.of(TestModel.BODY, "RS")));

        assertThat(REPOSITORY.nodes().hasAspect(node, ContentModel.ASPECT_TITLED))
                .isTrue();
    }

    @Test
    void aRemovedAspectTakesItsPropertiesAway() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.BODY, "RS"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().removeAspect(node, TestModel.DECIDED));

        assertThat(REPOSITORY.nodes().getProperties(node)).doesNotContainKeys(TestModel.BODY, TestModel.APPROVED);
    }

    @Test
    void aMissingPropertyThatIsInsistedOnIsRefused() {
        assertThatThrownBy(() -> REPOSITORY.create(TestModel.STRICT_CASE, Map.of()))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("handler");
    }

    @Test
    void aMandatoryPropertyCannotBeEmptied() {
        NodeRef node = REPOSITORY.create(TestModel.STRICT_CASE, Map.of(TestModel.HANDLER, "anna"));

        assertThatThrownBy(() ->
                        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, null)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aMandatoryAspectCannotBeLeftOut() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThatThrownBy(() ->
                        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().removeAspect(node, TestModel.REGISTERED)))
                .isInstanceOf(IntegrityException.class);
    }

    @Test
    void aMissingPropertyThatIsOnlyAskedForMarksTheNodeIncomplete() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.BODY, "RS"));

        assertThat(REPOSITORY.nodes().hasAspect(node, ContentModel.ASPECT_INCOMPLETE))
                .isTrue();
    }

    @Test
    void theMarkGoesWhenThePropertyComes() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.BODY, "RS"));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.REMARK, "none"));

        assertThat(REPOSITORY.nodes().hasAspect(node, ContentModel.ASPECT_INCOMPLETE))
                .isFalse();
    }

    @Test
    void whatIsPutRightBeforeTheCommitIsNotRefused() {
        NodeRef folder = REPOSITORY.newFolder();

        NodeRef node = REPOSITORY.inTransaction(() -> {
            NodeRef made = REPOSITORY.make(folder, TestModel.STRICT_CASE, "case", Map.of());
            REPOSITORY.nodes().setProperty(made, TestModel.HANDLER, "anna");
            return made;
        });

        assertThat(REPOSITORY.nodes().exists(node)).isTrue();
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                Arguments.of(TestModel.STATUS, "LOST"),
                Arguments.of(TestModel.YEAR, 1899),
                Arguments.of(TestModel.YEAR, 3000),
                Arguments.of(TestModel.HANDLER, "x"),
                Arguments.of(TestModel.HANDLER, "more than ten"),
                Arguments.of(TestModel.PARAGRAPH, "101 a"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void aValueThatBreaksAConstraintIsRefused(QName property, Serializable value) {
        assertThatThrownBy(() -> REPOSITORY.create(TestModel.CASE, Map.of(property, value)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining(property.getLocalName());
    }

    static Stream<Arguments> rightValues() {
        return Stream.of(
                Arguments.of(TestModel.STATUS, "DECIDED"),
                Arguments.of(TestModel.YEAR, 1900),
                Arguments.of(TestModel.HANDLER, "ab"),
                Arguments.of(TestModel.PARAGRAPH, "101"));
    }

    @ParameterizedTest
    @MethodSource("rightValues")
    void aValueThatMeetsItsConstraintIsKept(QName property, Serializable value) {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(property, value));

        assertThat(REPOSITORY.nodes().getProperty(node, property)).isEqualTo(value);
    }

    @Test
    void whatAConstraintSaysIsInTheLanguageOfTheReader() {
        I18NUtil.setLocale(new Locale("sv"));
        try {
            assertThatThrownBy(() -> REPOSITORY.create(TestModel.CASE, Map.of(TestModel.STATUS, "LOST")))
                    .hasMessageContaining("Värdet \"LOST\" är inte ett av de tillåtna.");
        } finally {
            I18NUtil.setLocale(null);
        }
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThatThrownBy(() -> REPOSITORY.create(TestModel.name("nothing"), Map.of()))
                .isInstanceOf(InvalidTypeException.class);
    }

    @Test
    void anUnknownAspectIsRefused() {
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of());

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(
                        () -> REPOSITORY.nodes().addAspect(node, TestModel.name("nothing"), null)))
                .isInstanceOf(InvalidAspectException.class);
    }

    @Test
    void aNodeMayBecomeOfASubtype() {
        NodeRef node = REPOSITORY.create(ContentModel.TYPE_FOLDER, Map.of());
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setType(node, TestModel.CASE));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.YEAR)).isEqualTo(2024);
    }
}
