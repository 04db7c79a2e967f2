package se.diarium.alfresco;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The declarations tell the truth about Alfresco 26.1: each type is in the list of genuine signatures, and so is each
 * of its constructors, methods and fields, with the same superclass and no interface that the genuine type lacks. What
 * the genuine type has beyond that may be absent here; nothing else may differ.
 */
class DeclarationsTest {

    private static final Map<String, Signature> GENUINE =
            GenuineSignatures.read("alfresco-26.1-signatures.txt", "alfresco-26.1-signatures-more.txt");

    @TestFactory
    Stream<DynamicTest> everyDeclaredTypeIsAsTheGenuineOne() throws Exception {
        return declared().values().stream()
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> assertGenuine(type)));
    }

    @Test
    void theListIsReadWhole() {
        assertThat(GENUINE).hasSizeGreaterThan(190);
        assertThat(GENUINE.get("org.alfresco.service.cmr.repository.NodeRef").members())
                .contains("public org.alfresco.service.cmr.repository.NodeRef(java.lang.String)");
    }

    private static void assertGenuine(Signature declared) {
        Signature genuine = GENUINE.get(declared.name());
        assertThat(genuine)
                .as("%s in the list of genuine types", declared.name())
                .isNotNull();
        assertThat(declared.kind()).as("kind").isEqualTo(genuine.kind());
        assertThat(declared.typeParameters()).as("type parameters").isEqualTo(genuine.typeParameters());
        assertThat(declared.superclass()).as("superclass").isEqualTo(genuine.superclass());
        assertThat(genuine.interfaces()).as("interfaces").containsAll(declared.interfaces());
        assertThat(genuine.members()).as("members").containsAll(declared.members());
    }

    private static Map<String, Signature> declared() throws Exception {
        return DeclaredSignatures.read(Path.of(
                QName.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
}
