package se.diarium.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
    private final Collection<String> sheets;

    WorkbookFile(Path file, Collection<String> sheets) {
        this.file = file;
        this.sheets = sheets;
    }

    @Override
    public void read(Consumer<TableRow> rows) throws IOException {
        read(file, (workbook, reader) -> {
            String sheet = chosen(names(reader));
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(workbook),
                    new SheetRows(rows),
                    new PlainCells(),
                    false));
            XSSFReader.SheetIterator all = reader.getSheetIterator();
            while (all.hasNext()) {
                try (InputStream content = all.next()) {
                    if (all.getSheetName().equals(sheet)) {
                        xml.parse(new InputSource(content));
                    }
                }
            }
            return null;
        });
    }

    @Override
    public Optional<String> sheet() throws IOException {
        return Optional.of(chosen(names(file)));
    }

    private String chosen(List<String> names) throws IOException {
        if (names.isEmpty()) {
            throw new UnreadableTableException("A workbook without sheets", null);
        }
        return names.stream()
                .filter(name -> sheets.contains(TableFile.folded(name)))
                .findFirst()
                .orElse(names.get(0));
    }

    static List<String> names(Path file) throws IOException {
        return read(file, (workbook, reader) -> names(reader));
    }

    private static List<String> names(XSSFReader reader) throws IOException, OpenXML4JException {
        List<String> names = new ArrayList<>();
        XSSFReader.SheetIterator all = reader.getSheetIterator();
        while (all.hasNext()) {
            all.next().close();
            names.add(all.getSheetName());
        }
        return names;
    }

    /** Something that is read from an open workbook. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(OPCPackage workbook, XSSFReader reader)
                throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            return reading.of(workbook, new XSSFReader(workbook));
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException broken) {
            throw new UnreadableTableException("Not an Excel workbook that can be read", broken);
        }
    }
}
