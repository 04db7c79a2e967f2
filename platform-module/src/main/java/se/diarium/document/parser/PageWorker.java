package se.diarium.document.parser;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.tika.config.Field;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/** Runs in the child process: does what a {@link PageOrder} says with the pages of a PDF, and writes a file of it. */
public final class PageWorker implements Parser {

    private static final long serialVersionUID = 1L;

    private static final int MOST_GLYPHS = 2_000_000;

    private String folder;

    @Field
    public void setFolder(String folder) {
        this.folder = folder;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.application("pdf"));
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        PageOrder order = context.get(PageOrder.class);
        Path result = Path.of(folder, PageOrder.RESULT);
        try (TemporaryResources temporary = new TemporaryResources();
                PDDocument document = Loader.loadPDF(
                        TikaInputStream.get(stream, temporary, metadata).getFile())) {
            flatten(document);
            if (order.covers() == null) {
                tell(document, result);
            } else {
                new CopyMaker(document, order).write(result);
            }
        } catch (InvalidPasswordException locked) {
            throw new EncryptedDocumentException(locked);
        } catch (IOException | RuntimeException damaged) {
            throw new TikaException("the pages cannot be worked on", damaged);
        }
    }

    /** What is filled in in a form stands on the page from now on. */
    private static void flatten(PDDocument document) throws IOException {
        document.setAllSecurityToBeRemoved(true);
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
    }

    private static void tell(PDDocument document, Path result) throws IOException {
        List<PageGlyphs> pages = new GlyphReader(MOST_GLYPHS).read(document);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(result)))) {
            out.writeInt(pages.size());
            for (PageGlyphs page : pages) {
                page.write(out);
            }
        }
    }
}
