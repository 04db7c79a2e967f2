package se.diarium.document.parser;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class path of the child process: the JARs and folders that the classes it needs were loaded from here. So it is
 * right whether the application runs from thin JARs, from a runnable JAR or inside Tomcat, and holds nothing else:
 * neither the repository's own classes and settings nor a logging library that might write to the standard output,
 * which carries the protocol between the processes.
 */
final class ParserClassPath {

    /** One class of each library, the parsers' and theirs. A library that is absent is left out. */
    private static final List<String> NEEDED = List.of(
            "org.apache.tika.pipes.PipesServer",
            "org.apache.tika.parser.pdf.PDFParser",
            "org.apache.tika.parser.microsoft.OfficeParser",
            "org.apache.tika.parser.odf.OpenDocumentParser",
            "org.apache.tika.parser.html.JSoupParser",
            "org.apache.tika.parser.txt.TXTParser",
            "org.apache.tika.parser.mail.RFC822Parser",
            "org.apache.tika.parser.mailcommons.MailUtil",
            "org.apache.tika.parser.xml.DcXMLParser",
            "org.apache.tika.detect.zip.DefaultZipContainerDetector",
            "org.apache.tika.parser.xmp.JempboxExtractor",
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TTFParser",
            "org.apache.xmpbox.XMPMetadata",
            "org.apache.jempbox.xmp.XMPMetadata",
            "org.bouncycastle.jce.provider.BouncyCastleProvider",
            "org.bouncycastle.cms.CMSException",
            "org.bouncycastle.asn1.cms.CMSObjectIdentifiers",
            "org.apache.poi.poifs.filesystem.POIFSFileSystem",
            "org.apache.poi.hsmf.MAPIMessage",
            "org.apache.poi.xwpf.usermodel.XWPFDocument",
            "org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1",
            "org.apache.xmlbeans.XmlObject",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.collections4.MapUtils",
            "org.apache.commons.math3.util.FastMath",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.codec.binary.Base64",
            "org.apache.commons.csv.CSVParser",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.logging.LogFactory",
            "org.apache.logging.log4j.LogManager",
            "org.apache.james.mime4j.stream.MimeConfig",
            "org.apache.james.mime4j.dom.Message",
            "org.jsoup.Jsoup",
            "org.mozilla.universalchardet.UniversalDetector",
            "org.slf4j.LoggerFactory",
            "com.zaxxer.sparsebits.SparseBitSet",
            "com.graphbuilder.curve.Curve",
            "com.healthmarketscience.jackcess.Database",
            "com.pff.PSTFile");

    private final ClassLoader loader;
    private final Collection<String> additional;

    /** @param additional classes needed besides Tika's own */
    ParserClassPath(ClassLoader loader, Collection<String> additional) {
        this.loader = loader;
        this.additional = additional;
    }

    /** In the form that the java command takes. */
    String value() {
        Set<Path> places = new LinkedHashSet<>();
        NEEDED.forEach(name -> add(name, places));
        additional.forEach(name -> add(name, places));
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void add(String name, Set<Path> places) {
        try {
            CodeSource source =
                    Class.forName(name, false, loader).getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation() != null) {
                places.add(Path.of(source.getLocation().toURI()));
            }
        } catch (ClassNotFoundException absent) {
            // The host does not carry the library; what needs it fails in the child, for one file at a time.
            return;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the library of " + name + " has no place on disk", e);
        }
    }
}
