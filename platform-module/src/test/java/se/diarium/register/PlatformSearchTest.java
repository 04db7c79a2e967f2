package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the words are looked for that somebody writes in Share's search box, and in the list that opens below it. */
class PlatformSearchTest {

    private static final String MODEL = "/alfresco/module/diarium-platform/model/diarium-model.xml";
    private static final String SCRIPTS = "/alfresco/extension/templates/webscripts/org/alfresco/slingshot/search/";

    @ParameterizedTest
    @ValueSource(strings = {"search.get", "live-search-docs.get"})
    void wordsAreLookedForInEveryPropertyThatIsIndexedByWords(String script) throws Exception {
        assertThat(searchedFields(script)).containsAll(propertiesOfWords()).contains("dia:diarienummer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.get", "live-search-docs.get"})
    void wordsAreLookedForInNothingThatTheModelDoesNotHave(String script) throws Exception {
        Set<String> declared = new TreeSet<>();
        properties().forEach(property -> declared.add(property.getAttribute("name")));

        assertThat(searchedFields(script))
                .filteredOn(field -> field.startsWith("dia:"))
                .isSubsetOf(declared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.get", "live-search-docs.get"})
    void wordsAreStillLookedForWhereThePlatformLooks(String script) throws Exception {
        assertThat(searchedFields(script)).contains("cm:name", "cm:title", "cm:description", "TEXT", "TAG");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search.get", "live-search-docs.get"})
    void everyWordHasToBeFound(String script) throws Exception {
        assertThat(configured(script, "default-operator")).isEqualTo("AND");
    }

    private static List<String> searchedFields(String script) throws Exception {
        String template = configured(script, "default-query-template");
        assertThat(template).matches("%\\(\\S.*\\S\\)");
        return List.of(template.substring(2, template.length() - 1).split("\\s+"));
    }

    /** Of what a search of documents and folders can answer with: what is kept in other nodes is no hit in Share. */
    private static Set<String> propertiesOfWords() throws Exception {
        Map<String, String> parents = parents();
        Set<String> words = new TreeSet<>();
        properties()
                .filter(property -> Set.of("both", "true").contains(tokenised(property)))
                .filter(property -> !isOfAnotherNode(classOf(property), parents))
                .forEach(property -> words.add(property.getAttribute("name")));
        return words;
    }

    private static boolean isOfAnotherNode(String name, Map<String, String> parents) {
        String root = name;
        while (parents.containsKey(root)) {
            root = parents.get(root);
        }
        return root.equals("cm:cmobject");
    }

    private static String classOf(Element property) {
        return ((Element) property.getParentNode().getParentNode()).getAttribute("name");
    }

    private static Map<String, String> parents() throws Exception {
        return elements("parent")
                .collect(Collectors.toMap(
                        parent -> ((Element) parent.getParentNode()).getAttribute("name"), Element::getTextContent));
    }

    private static String tokenised(Element property) {
        NodeList tokenised = property.getElementsByTagName("tokenised");
        return tokenised.getLength() == 0 ? "" : tokenised.item(0).getTextContent();
    }

    private static Stream<Element> properties() throws Exception {
        return elements("property");
    }

    private static Stream<Element> elements(String name) throws Exception {
        Document model;
        try (InputStream in = open(MODEL)) {
            model = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
        NodeList elements = model.getElementsByTagName(name);
        return IntStream.range(0, elements.getLength()).mapToObj(index -> (Element) elements.item(index));
    }

    /** What the platform's web script reads of its configuration, which it does in E4X. */
    private static String configured(String script, String element) throws IOException {
        try (InputStream in = open(SCRIPTS + script + ".config.xml");
                Context rhino = Context.enter()) {
            Scriptable scope = rhino.initStandardObjects();
            ScriptableObject.putProperty(scope, "config", new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Context.toString(
                    rhino.evaluateString(scope, "new XML(config)['" + element + "'].toString()", script, 1, null));
        }
    }

    private static InputStream open(String resource) {
        InputStream in = PlatformSearchTest.class.getResourceAsStream(resource);
        assertThat(in).as(resource).isNotNull();
        return in;
    }
}
