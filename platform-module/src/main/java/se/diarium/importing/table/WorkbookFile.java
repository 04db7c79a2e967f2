package se.diarium.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A sheet of an Excel workbook (XLSX), read as a stream. Days are given as ISO 8601 and numbers as plain digits, however the workbook
 * shows them. POI refuses entries that unpack beyond measure, and entities.
 */
final class WorkbookFile implements TableFile {

    private final Path file;
    private final Set<String> sheets;

    WorkbookFile(Path file, Set<String> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    @Override
    public void read(Consumer<TableRow> rows) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(workbook);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(workbook),
                    new SheetRows(rows),
                    new PlainCells(),
                    false));
            try (InputStream sheet = sheet(reader)) {
                xml.parse(new InputSource(sheet));
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException broken) {
            throw new UnreadableTableException("Not an Excel workbook that can be read", broken);
        }
    }

    private InputStream sheet(XSSFReader reader) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        InputStream first = null;
        while (all.hasNext()) {
            InputStream sheet = all.next();
            if (sheets.contains(all.getSheetName().strip().toLowerCase(Locale.ROOT))) {
                return sheet;
            }
            if (first == null) {
                first = sheet;
            } else {
                sheet.close();
            }
        }
        if (first == null) {
            throw new UnreadableTableException("A workbook without sheets", null);
        }
        return first;
    }
}
