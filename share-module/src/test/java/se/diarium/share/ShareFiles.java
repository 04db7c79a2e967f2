package se.diarium.share;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The files of the module as they are packed, and the models and bundles they speak of. */
final class ShareFiles {

    static final Path ROOT = Path.of("src", "main", "resources");
    static final Path EXTENSION = ROOT.resolve("alfresco").resolve("web-extension");
    static final Path CONFIG = ROOT.resolve("META-INF").resolve("share-config-custom.xml");
    static final Path MESSAGES = EXTENSION.resolve("messages").resolve("diarium-share.properties");
    static final Path SWEDISH = EXTENSION.resolve("messages").resolve("diarium-share_sv.properties");
    static final String CONTENT_MODEL = "/alfresco/module/diarium-platform/model/diarium-model.xml";
    static final String WORKFLOW_MODEL = "/alfresco/module/diarium-platform/model/workflow-model.xml";

    private ShareFiles() {}

    /** Every file of the module whose name ends so, in a stable order. */
    static List<Path> ending(String suffix) {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document xml(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return parse(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** A file of the platform module. */
    static Document platformXml(String resource) {
        try (InputStream stream = ShareFiles.class.getResourceAsStream(resource)) {
            return parse(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static Properties bundle(Path file) {
        Properties properties = new Properties();
        try (InputStream stream = Files.newInputStream(file)) {
            properties.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The configuration of the module: what Share finds by its name, and the forms that our context adds. */
    static List<Path> configuration() {
        return Stream.concat(
                        Stream.of(CONFIG),
                        ending(".xml").stream().filter(file -> file.startsWith(EXTENSION.resolve("diarium"))))
                .toList();
    }

    static List<Element> elements(Node within, String name) {
        var found = within instanceof Document document
                ? document.getElementsByTagName(name)
                : ((Element) within).getElementsByTagName(name);
        return Stream.iterate(0, i -> i + 1)
                .limit(found.getLength())
                .map(i -> (Element) found.item(i))
                .toList();
    }

    /** The values of an attribute on all elements of a name, without the empty ones. */
    static Set<String> attributes(Node within, String element, String attribute) {
        Set<String> values = new TreeSet<>();
        for (Element found : elements(within, element)) {
            if (!found.getAttribute(attribute).isEmpty()) {
                values.add(found.getAttribute(attribute));
            }
        }
        return values;
    }

    private static Document parse(InputStream stream) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(stream);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }
}
