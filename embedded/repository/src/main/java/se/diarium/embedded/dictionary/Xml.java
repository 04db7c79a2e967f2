package se.diarium.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML without entities, and finds children by name. */
final class Xml {
    private Xml() {}

    static Element parse(InputStream xml) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(xml).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of this JVM cannot be made safe", e);
        }
    }

    static List<Element> children(Element parent, String... names) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && List.of(names).contains(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    /** The children of all groups of that name, for example the {@code type}s in {@code types}. */
    static List<Element> grandchildren(Element parent, String group, String... names) {
        return children(parent, group).stream()
                .flatMap(element -> children(element, names).stream())
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The trimmed text of a child; null when there is no such child. */
    static String text(Element parent, String name) {
        return child(parent, name)
                .map(element -> element.getTextContent().trim())
                .orElse(null);
    }

    static Boolean flag(Element parent, String name) {
        String text = text(parent, name);
        return text == null ? null : Boolean.valueOf(text);
    }

    static boolean flag(Element parent, String name, boolean otherwise) {
        Boolean flag = flag(parent, name);
        return flag == null ? otherwise : flag;
    }

    static boolean attribute(Element element, String name, boolean otherwise) {
        return element.hasAttribute(name) ? Boolean.parseBoolean(element.getAttribute(name)) : otherwise;
    }
}
