package se.diarium.decision.paper.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Opens files of word processors that people have written in. */
final class DocxFile {

    private DocxFile() {}

    /** @throws IOException if this is no DOCX, or one that is damaged */
    static XWPFDocument open(byte[] file) throws IOException {
        try {
            return new XWPFDocument(new ByteArrayInputStream(file));
        } catch (OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EmptyFileException
                | POIXMLException
                | IllegalStateException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
