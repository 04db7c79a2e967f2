package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ContentModelTest {

    private static final String MODULE = "/alfresco/module/diarium-platform/";

    @Test
    void everyTypeAspectPropertyAndAssociationHasALabelInBothLanguages() throws Exception {
        Set<String> expected = new TreeSet<>();
        for (String kind : List.of("type", "aspect", "property", "association", "child-association")) {
            for (String name : names(kind)) {
                String label = kind.equals("child-association") ? "association" : kind;
                expected.add("dia_contentmodel." + label + "." + name.replace(':', '_') + ".title");
            }
        }

        assertThat(labels("diarium-model.properties").stringPropertyNames()).containsAll(expected);
        assertThat(labels("diarium-model_sv.properties").stringPropertyNames()).containsAll(expected);
    }

    @Test
    void theLanguagesHaveTheSameLabels() {
        assertThat(labels("diarium-model_sv.properties").stringPropertyNames())
                .isEqualTo(labels("diarium-model.properties").stringPropertyNames());
        assertThat(labels("diarium-register_sv.properties").stringPropertyNames())
                .isEqualTo(labels("diarium-register.properties").stringPropertyNames());
        assertThat(labels("problem_sv.properties").stringPropertyNames())
                .isEqualTo(labels("problem.properties").stringPropertyNames());
    }

    @Test
    void everyNameInCodeIsInTheModel() throws Exception {
        Set<String> inModel = new TreeSet<>();
        for (String kind : List.of("type", "aspect", "property", "association", "child-association")) {
            inModel.addAll(names(kind));
        }
        Set<String> inCode = Arrays.stream(DiariumModel.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()) && field.getType() == QName.class)
                .map(field -> {
                    try {
                        return "dia:" + ((QName) field.get(null)).getLocalName();
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());

        assertThat(inModel).containsAll(inCode);
    }

    private static Set<String> names(String element) throws Exception {
        try (InputStream in = ContentModelTest.class.getResourceAsStream(MODULE + "model/diarium-model.xml")) {
            Document model =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            NodeList elements = model.getElementsByTagName(element);
            Set<String> names = new TreeSet<>();
            for (int i = 0; i < elements.getLength(); i++) {
                String name = ((Element) elements.item(i)).getAttribute("name");
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
            return names;
        }
    }

    private static Properties labels(String bundle) {
        Properties labels = new Properties();
        try (InputStream in = ContentModelTest.class.getResourceAsStream(MODULE + "messages/" + bundle)) {
            labels.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
