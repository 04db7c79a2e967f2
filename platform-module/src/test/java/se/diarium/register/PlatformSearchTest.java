package se.diarium.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

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
        assertThat(only(xml(SCRIPTS + script + ".config.xml"), "default-operator"))
                .isEqualTo("AND");
    }

    private static List<String> searchedFields(String script) throws Exception {
        String template = only(xml(SCRIPTS + script + ".config.xml"), "default-query-template");
        assertThat(template).matches("%\\(\\S.*\\S\\)");
        return List.of(template.substring(2, template.length() - 1).split("\\s+"));
    }

    /** Of what a search of documents and folders can answer with: what is kept in other nodes is no hit in Share. */
    private static Set<String> propertiesOfWords() throws Exception {
        Set<String> words = new TreeSet<>();
        properties()
                .filter(property -> Set.of("both", "true").contains(tokenised(property)))
                .filter(property ->
                        !isOfAnotherNode((Element) property.getParentNode().getParentNode()))
                .forEach(property -> words.add(property.getAttribute("name")));
        return words;
    }

    private static boolean isOfAnotherNode(Element type) {
        NodeList parent = type.getElementsByTagName("parent");
        return parent.getLength() == 1 && parent.item(0).getTextContent().equals("cm:cmobject");
    }

    private static String tokenised(Element property) {
        NodeList tokenised = property.getElementsByTagName("tokenised");
        return tokenised.getLength() == 0 ? "" : tokenised.item(0).getTextContent();
    }

    private static Stream<Element> properties() throws Exception {
        NodeList elements = xml(MODEL).getElementsByTagName("property");
        return IntStream.range(0, elements.getLength()).mapToObj(index -> (Element) elements.item(index));
    }

    private static String only(Document document, String element) {
        NodeList elements = document.getElementsByTagName(element);
        assertThat(elements.getLength()).isEqualTo(1);
        return elements.item(0).getTextContent().strip();
    }

    private static Document xml(String resource) throws IOException, ParserConfigurationException, SAXException {
        try (InputStream in = PlatformSearchTest.class.getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
