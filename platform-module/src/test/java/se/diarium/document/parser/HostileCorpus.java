package se.diarium.document.parser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import se.diarium.document.text.Documents;
import se.diarium.document.text.OutlookMessage;
import se.diarium.document.text.TnefFile;
import se.diarium.document.text.UnreadableDocumentException.Reason;

/** Files that are damaged, locked, made to exhaust whoever reads them, or called what they are not; each with what may come of it. */
final class HostileCorpus {

    private static final byte[] ELF = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
    private static final byte[] PE = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
    private static final byte[] JAVA_CLASS = {(byte) 0xca, (byte) 0xfe, (byte) 0xba, (byte) 0xbe, 0, 0, 0, 0x34};
    private static final byte[] FONT = {0, 1, 0, 0, 0, 4, 0, 0x40, 0, 2, 0, 0, 'g', 'l', 'y', 'f'};
    private static final byte[] PNG_BOMB = {
        (byte) 0x89,
        'P',
        'N',
        'G',
        '\r',
        '\n',
        0x1a,
        '\n',
        0,
        0,
        0,
        13,
        'I',
        'H',
        'D',
        'R',
        0x7f,
        -1,
        -1,
        -1,
        0x7f,
        -1,
        -1,
        -1,
        8,
        6,
        0,
        0,
        0,
        0,
        0,
        0,
        0
    };
    private static final byte[] TIFF_LOOP = {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0};

    /** Which of them is met first is a matter of the machine. */
    private static final Set<Outcome> LIMITS = EnumSet.of(Outcome.TIMEOUT, Outcome.OUT_OF_MEMORY, Outcome.TOO_DEEP);

    private HostileCorpus() {}

    /** What may come of a file. */
    enum Outcome {
        /** Text is taken out of it. */
        TEXT,
        /** It is read, and is marked as a file without text. */
        NO_TEXT,
        EMPTY,
        TOO_LARGE,
        UNSUPPORTED,
        ENCRYPTED,
        DAMAGED,
        TOO_DEEP,
        TIMEOUT,
        OUT_OF_MEMORY;

        static Outcome of(Reason reason) {
            return valueOf(reason.name());
        }
    }

    /** Makes the file. */
    @FunctionalInterface
    interface Making {
        void at(Path file) throws Exception;
    }

    /**
     * One file.
     *
     * @param what tells what is wrong with it
     * @param name that it comes with
     * @param outcomes of which one comes of it
     */
    record HostileFile(String what, String name, Set<Outcome> outcomes, Making making) {

        @Override
        public String toString() {
            return what + ", as " + name + ": " + outcomes;
        }
    }

    static List<HostileFile> all() {
        return Stream.of(zips(), xml(), pdfs(), offices(), mails(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static HostileFile file(String what, String name, Outcome outcome, Making making) {
        return new HostileFile(what, name, Set.of(outcome), making);
    }

    private static HostileFile file(String what, String name, Set<Outcome> outcomes, Making making) {
        return new HostileFile(what, name, outcomes, making);
    }

    private static HostileFile bytes(String what, String name, Outcome outcome, byte[] content) {
        return file(what, name, outcome, file -> Files.write(file, content));
    }

    private static List<HostileFile> zips() {
        return List.of(
                file("zip within zip within zip", "a.docx", Outcome.DAMAGED, HostileZips::nested),
                file("zip that holds itself", "a.docx", Outcome.DAMAGED, HostileZips::holdingItself),
                file("zip whose entries overlap", "a.docx", Outcome.TOO_DEEP, HostileZips::overlapping),
                file(
                        "Word file that expands a thousandfold",
                        "a.docx",
                        Outcome.TOO_DEEP,
                        HostileDocuments::zipBombDocx),
                file(
                        "the same that lies about its size",
                        "a.docx",
                        LIMITS,
                        file -> HostileDocuments.withSmallDeclaredSizes(
                                HostileDocuments.zipBombDocx(file.resolveSibling("b.docx")), file)),
                file(
                        "Word file with a spare entry that expands",
                        "a.docx",
                        Outcome.TOO_DEEP,
                        HostileZips::withSpareBomb),
                file(
                        "Word file cut in the middle",
                        "a.docx",
                        Outcome.DAMAGED,
                        file -> cut(Documents.docx(file, "Text\n\n".repeat(200)), 0.5)),
                file(
                        "Word file without its directory",
                        "a.docx",
                        Outcome.DAMAGED,
                        file -> cut(Documents.docx(file, "Text\n\n".repeat(200)), 0.95)),
                file("Word file with entries that lead out of it", "a.docx", Outcome.DAMAGED, HostileZips::leadingOut),
                file("Word file with thirty thousand entries", "a.docx", Outcome.DAMAGED, HostileZips::withManyEntries),
                bytes("beginning of a zip and nothing else", "a.docx", Outcome.DAMAGED, new byte[] {'P', 'K', 3, 4}),
                bytes("end of a zip and nothing else", "a.docx", Outcome.DAMAGED, HostileZips.END));
    }

    private static List<HostileFile> xml() {
        return List.of(
                file("a billion laughs in a Word file", "a.docx", Outcome.DAMAGED, HostileXml::laughingDocx),
                file("a billion laughs in a text of OpenDocument", "a.odt", Outcome.DAMAGED, HostileXml::laughingOdt),
                file("a long entity used often", "a.odt", Outcome.TOO_DEEP, HostileXml::quadraticOdt),
                file("a billion laughs in a drawing", "a.svg", Outcome.UNSUPPORTED, HostileXml::laughingSvg),
                file("a hundred thousand elements in each other", "a.docx", Outcome.TEXT, HostileXml::deepDocx),
                file("the same in a text of OpenDocument", "a.odt", Outcome.TEXT, HostileXml::deepOdt),
                file("the same in a page of the web", "a.html", Outcome.TEXT, HostileXml::deepHtml),
                file("an attribute of ten megabytes", "a.odt", Outcome.TEXT, HostileXml::wideOdt),
                file(
                        "a workbook of all rows and columns there can be",
                        "a.xlsx",
                        EnumSet.of(Outcome.TEXT, Outcome.TIMEOUT),
                        HostileXml::hugeXlsx),
                file(
                        "a workbook with strings that are not there",
                        "a.xlsx",
                        Outcome.DAMAGED,
                        HostileXml::missingStrings),
                file("a Word file with macros", "a.docx", Outcome.UNSUPPORTED, HostileXml::macroDocx));
    }

    private static List<HostileFile> pdfs() {
        return List.of(
                file("PDF locked with a password", "a.pdf", Outcome.ENCRYPTED, HostileDocuments::encryptedPdf),
                file("PDF locked against changes alone", "a.pdf", Outcome.TEXT, HostilePdfs::lockedAgainstChanges),
                file(
                        "PDF cut in the middle",
                        "a.pdf",
                        Outcome.DAMAGED,
                        file -> cut(Documents.pdf(file, "Text\n".repeat(200)), 0.5)),
                file("PDF whose pages hold each other", "a.pdf", Outcome.NO_TEXT, HostilePdfs::loopOfPages),
                file("PDF that claims two billion pages", "a.pdf", Outcome.TEXT, HostilePdfs::claimedPages),
                file("PDF with a table of two billion objects", "a.pdf", Outcome.NO_TEXT, HostilePdfs::hugeTable),
                file(
                        "PDF whose tables follow each other in a ring",
                        "a.pdf",
                        Outcome.NO_TEXT,
                        HostilePdfs::ringOfTables),
                file("PDF with a form that draws itself", "a.pdf", Outcome.TIMEOUT, HostilePdfs::formInItself),
                file("PDF with a picture of a billion lines", "a.pdf", Outcome.NO_TEXT, HostilePdfs::tallPicture),
                file("PDF with a page that expands to a gigabyte", "a.pdf", LIMITS, HostilePdfs::expandingPage),
                file("PDF with arrays in arrays", "a.pdf", Outcome.DAMAGED, HostilePdfs::deepArrays),
                file("PDF packed a hundred times", "a.pdf", Outcome.NO_TEXT, HostilePdfs::manyFilters),
                file("PDF that would start a program", "a.pdf", Outcome.TEXT, HostilePdfs::startingAProgram),
                file("PDF that was scanned", "a.pdf", Outcome.NO_TEXT, file -> Documents.scannedPdf(file, 3)),
                file("PDF that is a zip as well", "a.pdf", Outcome.TEXT, HostilePdfs::zipAsWell),
                bytes("first line of a PDF", "a.pdf", Outcome.DAMAGED, "%PDF-1.7\n".getBytes(US_ASCII)));
    }

    private static List<HostileFile> offices() {
        return List.of(
                file("Word file locked with a password", "a.docx", Outcome.ENCRYPTED, HostileDocuments::lockedDocx),
                file(
                        "old Word file whose sectors follow each other in a ring",
                        "a.doc",
                        Outcome.DAMAGED,
                        HostileOle::ring),
                file("old Word file cut after its header", "a.doc", Outcome.DAMAGED, HostileOle::headerAlone),
                file("old Word file with noise for content", "a.doc", Outcome.DAMAGED, HostileOle::noise),
                file(
                        "old container with entries that hold each other",
                        "a.msg",
                        Outcome.DAMAGED,
                        HostileOle::loopOfEntries),
                bytes("RTF of a million groups in each other", "a.rtf", Outcome.TEXT, rtf("{".repeat(1_000_000))),
                bytes("RTF with binary data longer than the file", "a.rtf", Outcome.DAMAGED, rtf("\\bin2147483647 ab")),
                bytes(
                        "RTF with a table of fonts without end",
                        "a.rtf",
                        Outcome.TEXT,
                        rtf("{\\fonttbl" + "{\\f1 A;}".repeat(100_000))),
                bytes(
                        "RTF with an object of noise",
                        "a.rtf",
                        Outcome.TEXT,
                        rtf("{\\object\\objdata " + "ff".repeat(100_000) + "}")));
    }

    private static byte[] rtf(String middle) {
        return ("{\\rtf1\\ansi Brev\\par " + middle + "}").getBytes(US_ASCII);
    }

    private static List<HostileFile> mails() {
        return List.of(
                bytes("mail of ten thousand parts", "a.eml", Outcome.TEXT, HostileMails.manyParts(10_000)),
                bytes("mail in mail, five hundred deep", "a.eml", Outcome.TOO_DEEP, HostileMails.nested(500)),
                bytes(
                        "mail whose part has the boundary of the whole",
                        "a.eml",
                        Outcome.TEXT,
                        HostileMails.sameBoundary()),
                bytes("mail with a header of ten megabytes", "a.eml", Outcome.DAMAGED, HostileMails.longHeader()),
                bytes("mail with a hundred thousand headers", "a.eml", Outcome.DAMAGED, HostileMails.manyHeaders()),
                bytes("mail with an attachment that is no Base64", "a.eml", Outcome.TEXT, HostileMails.badBase64()),
                bytes("mail with a zip bomb attached", "a.eml", Outcome.TEXT, HostileMails.withBomb()),
                file(
                        "mail of Outlook cut in the middle",
                        "a.msg",
                        Outcome.DAMAGED,
                        file -> cut(OutlookMessage.write(file, "a@example.org", "Ärende", "Brev ".repeat(5000)), 0.5)),
                bytes("envelope of Outlook full of noise", "winmail.dat", Outcome.DAMAGED, tnefNoise()),
                bytes("envelope of Outlook that claims four gigabytes", "winmail.dat", Outcome.DAMAGED, tnefClaim()));
    }

    private static byte[] tnefNoise() {
        byte[] content = noise(20_000);
        System.arraycopy(TnefFile.of("Ärende", "Brev", Map.of()), 0, content, 0, 6);
        return content;
    }

    private static byte[] tnefClaim() {
        byte[] content = TnefFile.of("Ärende", "Brev", Map.of());
        Arrays.fill(content, 11, 15, (byte) 0x7f);
        return content;
    }

    private static List<HostileFile> others() {
        return List.of(
                bytes("nothing", "a.pdf", Outcome.EMPTY, new byte[0]),
                bytes("more than is received", "a.txt", Outcome.TOO_LARGE, new byte[(16 << 20) + 1]),
                bytes("a megabyte of zeros", "a.txt", Outcome.NO_TEXT, new byte[1 << 20]),
                bytes("a megabyte of ones", "a.docx", Outcome.UNSUPPORTED, filled(1 << 20, 0xff)),
                bytes("noise", "a.docx", Outcome.DAMAGED, noise(100_000)),
                bytes(
                        "UTF-16 that does not say so",
                        "a.txt",
                        Outcome.TEXT,
                        "Ett brev om planen\n".repeat(50).getBytes(UTF_16LE)),
                bytes("one line of fifteen megabytes", "a.txt", Outcome.TEXT, filled(15 << 20, 'a')),
                bytes(
                        "a table of a million columns",
                        "a.csv",
                        Outcome.TEXT,
                        "a;".repeat(1_000_000).getBytes(US_ASCII)),
                bytes("a program of Windows", "a.pdf", Outcome.UNSUPPORTED, padded(PE)),
                bytes("a program of Linux", "a.docx", Outcome.UNSUPPORTED, padded(ELF)),
                bytes("a class of Java", "a.odt", Outcome.UNSUPPORTED, padded(JAVA_CLASS)),
                bytes("a script", "a.txt", Outcome.UNSUPPORTED, "#!/bin/sh\nrm -rf /\n".getBytes(US_ASCII)),
                bytes("a script by its name", "a.ps1", Outcome.UNSUPPORTED, "Write-Host".getBytes(US_ASCII)),
                bytes("a font", "a.pdf", Outcome.UNSUPPORTED, padded(FONT)),
                bytes("a picture of four quintillion dots", "a.pdf", Outcome.NO_TEXT, PNG_BOMB),
                bytes("a picture whose directories follow each other in a ring", "a.tiff", Outcome.NO_TEXT, TIFF_LOOP),
                bytes("a photo cut after its beginning", "a.docx", Outcome.NO_TEXT, new byte[] {-1, -40, -1, -32, 0, 16
                }),
                bytes(
                        "an archive of gzip",
                        "a.pdf",
                        Outcome.UNSUPPORTED,
                        padded((byte) 0x1f, (byte) 0x8b, (byte) 8, (byte) 0)),
                bytes(
                        "an archive of 7-Zip",
                        "a.pdf",
                        Outcome.UNSUPPORTED,
                        padded((byte) '7', (byte) 'z', (byte) 0xbc, (byte) 0xaf, (byte) 0x27, (byte) 0x1c)),
                bytes(
                        "an archive of RAR",
                        "a.docx",
                        Outcome.UNSUPPORTED,
                        padded("Rar!\u001a\u0007\u0000".getBytes(UTF_8))),
                bytes(
                        "a page of the web that is a PDF as well",
                        "a.html",
                        Outcome.DAMAGED,
                        ("%PDF-1.4\n<html><body>Brev<script>alert(1)</script></body></html>").getBytes(US_ASCII)),
                bytes(
                        "a page of the web with a program in it",
                        "a.html",
                        Outcome.TEXT,
                        ("<html><body>Brev<script>while(true){}</script></body></html>").getBytes(US_ASCII)));
    }

    static byte[] noise(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] filled(int length, int value) {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) value);
        return content;
    }

    private static byte[] padded(byte... magic) {
        return Arrays.copyOf(magic, 5000);
    }

    private static void cut(Path file, double share) throws IOException {
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, (int) (content.length * share)));
    }
}
