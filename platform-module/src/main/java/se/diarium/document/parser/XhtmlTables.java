package se.diarium.document.parser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import se.diarium.document.text.TextCleaner;

/** The tables in what the child process made of a file. A table within a cell is text of that cell. */
final class XhtmlTables extends DefaultHandler {

    private final List<List<List<String>>> tables = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<List<String>> rows;
    private List<String> cells;
    private boolean inCell;
    private int depth;

    private XhtmlTables() {}

    static List<List<List<String>>> read(String xhtml) {
        XhtmlTables content = new XhtmlTables();
        if (xhtml == null || xhtml.isBlank()) {
            return List.of();
        }
        try {
            XhtmlText.PARSERS.newSAXParser().parse(new InputSource(new StringReader(xhtml)), content);
        } catch (SAXException | IOException | ParserConfigurationException impossible) {
            throw new IllegalStateException("XHTML in memory cannot be read", impossible);
        }
        return content.tables;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (name.equals("table")) {
            depth++;
            if (depth == 1) {
                rows = new ArrayList<>();
            }
        } else if (depth == 1 && name.equals("tr")) {
            cells = new ArrayList<>();
        } else if (depth == 1 && cells != null && (name.equals("td") || name.equals("th"))) {
            cell.setLength(0);
            inCell = true;
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (name.equals("table")) {
            depth--;
            if (depth == 0) {
                tables.add(rows);
            }
        } else if (depth == 1 && inCell && (name.equals("td") || name.equals("th"))) {
            cells.add(TextCleaner.clean(cell.toString()));
            inCell = false;
        } else if (depth == 1 && cells != null && name.equals("tr")) {
            rows.add(cells);
            cells = null;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inCell) {
            cell.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }
}
