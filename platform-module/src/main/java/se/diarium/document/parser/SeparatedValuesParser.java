package se.diarium.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.txt.TXTParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Runs in the child process: reads tables of separated values as the text that they are. The parser that would take such
 * tables apart needs a later library for it than the platform has.
 */
public final class SeparatedValuesParser extends TXTParser {

    private static final long serialVersionUID = 1L;
    private static final MediaType TABLE = MediaType.text("csv");

    /** As the parsers are made that are to know how characters are told apart. */
    public SeparatedValuesParser(EncodingDetector detector) {
        super(detector);
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(TABLE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        super.parse(stream, handler, metadata, context);
        metadata.set(Metadata.CONTENT_TYPE, TABLE.toString());
    }
}
