package se.diarium.document.parser;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngine;
import org.apache.tika.parser.pdf.image.ImageGraphicsEngineFactory;
import org.apache.tika.sax.XHTMLContentHandler;

/** Runs in the child process: has every page of a PDF inspected where Tika would take the images out of it. */
public final class PageInspectors extends ImageGraphicsEngineFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public ImageGraphicsEngine newEngine(
            PDPage page,
            int number,
            EmbeddedDocumentExtractor extractor,
            PDFParserConfig config,
            Map<COSStream, Integer> images,
            AtomicInteger imageCounter,
            XHTMLContentHandler xhtml,
            Metadata metadata,
            ParseContext context) {
        return new PageInspector(page, number, extractor, config, xhtml, metadata, context);
    }
}
