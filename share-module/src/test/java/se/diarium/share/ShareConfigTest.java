package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ShareConfigTest {

    private static final String CONFIG = "/META-INF/share-config-custom.xml";
    private static final String CONTENT_MODEL = "/alfresco/module/diarium-platform/model/diarium-model.xml";
    private static final String MESSAGES = "/alfresco/web-extension/messages/diarium-share";

    @Test
    void everyTypeWithAFormIsInTheContentModel() throws Exception {
        assertThat(attributes(CONFIG, "config", "condition"))
                .isNotEmpty()
                .isSubsetOf(attributes(CONTENT_MODEL, "type", "name"));
    }

    @Test
    void everyFieldOfAFormIsAPropertyOfTheContentModel() throws Exception {
        assertThat(attributes(CONFIG, "field", "id"))
                .isNotEmpty()
                .isSubsetOf(attributes(CONTENT_MODEL, "property", "name"));
    }

    @Test
    void everyFieldWithAnAppearanceIsShown() throws Exception {
        assertThat(attributes(CONFIG, "field", "id")).isEqualTo(attributes(CONFIG, "show", "id"));
    }

    @Test
    void everyLabelHasATextInBothLanguages() throws Exception {
        Set<String> labels = attributes(CONFIG, "set", "label-id");

        assertThat(keys(MESSAGES + ".properties")).isEqualTo(labels);
        assertThat(keys(MESSAGES + "_sv.properties")).isEqualTo(labels);
    }

    private static Set<String> attributes(String resource, String element, String attribute) throws Exception {
        NodeList elements = parse(resource).getElementsByTagName(element);
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < elements.getLength(); i++) {
            String value = ((Element) elements.item(i)).getAttribute(attribute);
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }

    private static Document parse(String resource) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        try (InputStream stream = ShareConfigTest.class.getResourceAsStream(resource)) {
            return factory.newDocumentBuilder().parse(stream);
        }
    }

    private static Set<String> keys(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = ShareConfigTest.class.getResourceAsStream(resource)) {
            properties.load(stream);
        }
        return new HashSet<>(properties.stringPropertyNames());
    }
}
