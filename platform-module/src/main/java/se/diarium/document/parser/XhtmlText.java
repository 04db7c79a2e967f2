package se.diarium.document.parser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The text of what the child process made of a file: XHTML, of which the characters count and the places where pages begin.
 * What was cut off by the limits ends without its closing tags, which is no failure.
 */
final class XhtmlText extends DefaultHandler {

    private static final Set<String> SILENT = Set.of("script", "style");
    private static final SAXParserFactory PARSERS = parsers();

    private final List<StringBuilder> segments = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Integer> pages = new ArrayList<>();
    private boolean body;
    private int silent;
    private int depth;
    private int pageDepth;

    private XhtmlText() {}

    /**
     * The text in segments: each page is one, and so is what stands outside of pages.
     *
     * @param segments the raw text
     * @param pages indexes of the segments that are pages
     */
    record Content(List<String> segments, List<Integer> pages) {}

    static Content read(String xhtml) {
        XhtmlText text = new XhtmlText();
        if (xhtml != null && !xhtml.isBlank()) {
            text.parse(xhtml);
        }
        return new Content(text.segments.stream().map(StringBuilder::toString).toList(), List.copyOf(text.pages));
    }

    private void parse(String xhtml) {
        try {
            PARSERS.newSAXParser().parse(new InputSource(new StringReader(xhtml)), this);
        } catch (SAXException cutOff) {
            // What came before the end of a text that was cut off has been taken.
            return;
        } catch (IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("XHTML in memory cannot be read", impossible);
        }
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        depth++;
        body |= name.equals("body");
        if (SILENT.contains(name)) {
            silent++;
        }
        if (pageDepth == 0 && name.equals("div") && "page".equals(attributes.getValue("class"))) {
            pageDepth = depth;
            pages.add(segments.size());
            segments.add(new StringBuilder());
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (SILENT.contains(name)) {
            silent--;
        }
        if (depth == pageDepth) {
            pageDepth = 0;
            segments.add(new StringBuilder());
        }
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (body && silent == 0) {
            segments.get(segments.size() - 1).append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    @Override
    public void fatalError(org.xml.sax.SAXParseException cutOff) throws SAXException {
        throw cutOff;
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory;
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("no XML parser", e);
        }
    }
}
