package se.diarium.document.parser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
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

    /** Mark of a page that shows nothing but its text. */
    static final String NOTHING_BUT_TEXT = "diarium-nothing-but-text";

    /** Mark of a page with a text's worth of glyphs that stand for no letter, so that its letters are none. */
    static final String GARBLED = "diarium-garbled";

    private static final Set<String> SILENT = Set.of("script", "style");
    /** Parsers that follow nothing out of the text. */
    static final SAXParserFactory PARSERS = parsers();

    private final List<Segment> segments = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private StringBuilder text = new StringBuilder();
    private boolean body;
    private int silent;
    private int depth;
    private int pageDepth;

    private XhtmlText() {}

    /**
     * A page, or what stands outside of pages.
     *
     * @param text the raw text
     * @param marks what the child process says of a page: {@link #NOTHING_BUT_TEXT}, {@link #GARBLED}
     */
    record Segment(String text, boolean page, Set<String> marks) {}

    static List<Segment> read(String xhtml) {
        XhtmlText content = new XhtmlText();
        if (xhtml != null && !xhtml.isBlank()) {
            content.parse(xhtml);
        }
        content.endSegment();
        return List.copyOf(content.segments);
    }

    private void endSegment() {
        segments.add(new Segment(text.toString(), pageDepth > 0, Set.copyOf(marks)));
        text = new StringBuilder();
        marks.clear();
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
            endSegment();
            pageDepth = depth;
        } else if (pageDepth > 0 && name.equals("span") && attributes.getValue("class") != null) {
            marks.add(attributes.getValue("class"));
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (SILENT.contains(name)) {
            silent--;
        }
        if (depth == pageDepth) {
            endSegment();
            pageDepth = 0;
        }
        depth--;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (body && silent == 0) {
            text.append(characters, start, length);
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
