package se.diarium.decision.paper.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.decision.paper.bundle.BundleJob.Item;
import se.diarium.decision.paper.bundle.BundleJob.Paper;
import se.diarium.decision.paper.bundle.BundleJob.Word;
import se.diarium.pdf.Metadata;
import se.diarium.pdf.Span;
import se.diarium.pdf.TaggedDocument;

/** Bundles of real files, made by the process that makes them and read back. */
class BundleTest {

    private static final Map<Word, String> WORDS = Map.of(
            Word.CONTENTS, "Innehåll",
            Word.PROPOSAL, "Förslag till beslut",
            Word.PAPERS, "Handlingar",
            Word.NO_PAPERS, "Inga handlingar.",
            Word.NUMBER, "Sida {0} av {1}",
            Word.BROKEN, "Skadad.",
            Word.LOCKED, "Skyddad.");

    @TempDir
    private Path folder;

    private PDDocument bundle(List<Item> items) throws IOException, InterruptedException {
        Path target = folder.resolve("bundle.pdf");
        new BundleProcess(128, 60).make(new BundleJob("Handlingar Å", "sv", "Region", items, WORDS), folder, target);
        return Loader.loadPDF(target.toFile());
    }

    private Paper paper(String title, Path file) {
        return new Paper(title, file.toString(), null, null);
    }

    private Path tagged(String name, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TaggedDocument document = new TaggedDocument(new Metadata(name, "sv", null))) {
            for (int i = 1; i <= pages; i++) {
                document.heading(1, List.of(Span.plain("Kapitel " + i + " i " + name)));
                document.pageBreak();
                document.paragraph(List.of(Span.plain("Text " + i)));
            }
            document.finish(null, out);
        }
        return Files.write(folder.resolve(name + "-src.pdf"), out.toByteArray());
    }

    private Path plain(String name, int pages, int rotation) throws IOException {
        Path file = folder.resolve(name + "-src.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage();
                page.setRotation(rotation);
                document.addPage(page);
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
            document.save(file.toFile());
        }
        return file;
    }

    private static List<String> titles(PDOutlineNode node) {
        List<String> titles = new ArrayList<>();
        node.children().forEach(item -> titles.add(item.getTitle()));
        return titles;
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void everyItemIsABookmarkWithItsPapersBelowAndTheirOwnBookmarksBelowThose() throws Exception {
        try (PDDocument bundle = bundle(List.of(
                new Item("Ärende 1. Budget", null, "Godkänns.", List.of(paper("Plan", tagged("plan", 1)))),
                new Item("Ärende 2. Övrigt", null, null, List.of())))) {
            PDOutlineNode root = bundle.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(root)).containsExactly("Innehåll", "Ärende 1. Budget", "Ärende 2. Övrigt");
            PDOutlineItem budget = root.getFirstChild().getNextSibling();
            assertThat(titles(budget)).containsExactly("Plan");
            assertThat(titles(budget.getFirstChild())).containsExactly("Kapitel 1 i plan");
            assertThat(budget.getFirstChild().getFirstChild().findDestinationPage(bundle))
                    .isEqualTo(bundle.getPage(2));
        }
    }

    @Test
    void pagesAreNumberedThroughAllOfIt() throws Exception {
        try (PDDocument bundle = bundle(List.of(
                new Item("Ett", null, null, List.of(paper("A", plain("a", 2, 0)), paper("B", plain("b", 1, 90))))))) {
            int pages = bundle.getNumberOfPages();

            assertThat(pages).isEqualTo(5);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(bundle, page)).contains("Sida " + page + " av 5");
            }
        }
    }

    @Test
    void theContentsNamesThePagesAndLeadsToThem() throws Exception {
        try (PDDocument bundle = bundle(List.of(
                new Item("Ett", null, null, List.of(paper("Plan A", plain("a", 3, 0)))),
                new Item("Två", null, null, List.of(paper("Plan B", plain("b", 1, 0))))))) {
            List<Integer> targets = new ArrayList<>();
            for (PDAnnotation annotation : bundle.getPage(0).getAnnotations()) {
                PDActionGoTo action = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                targets.add(((PDPageDestination) action.getDestination()).retrievePageNumber() + 1);
            }
            assertThat(targets).containsExactly(2, 3, 6, 7);
            assertThat(text(bundle, 1).replaceAll("\\s+", " ")).contains("Ett 2 Plan A 3 Två 6 Plan B 7");
        }
    }

    @Test
    void tagsOfThePapersComeAlongAfterThoseOfTheContents() throws Exception {
        try (PDDocument bundle = bundle(List.of(new Item("Ett", null, null, List.of(paper("A", tagged("a", 2))))))) {
            List<String> types = new ArrayList<>();
            types(bundle.getDocumentCatalog().getStructureTreeRoot(), types);

            assertThat(bundle.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(types).contains("TOC", "TOCI", "Link", "H1", "P");
            assertThat(types.stream().filter("H1"::equals)).hasSize(1 + 1 + 2);
        }
    }

    private static void types(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType());
                types(element, found);
            }
        }
    }

    @Test
    void itSaysItsTitleAndLanguageAndDoesNothingByItself() throws Exception {
        try (PDDocument bundle = bundle(List.of(new Item("Ett", null, null, List.of(paper("A", plain("a", 1, 0))))))) {
            assertThat(bundle.getDocumentInformation().getTitle()).isEqualTo("Handlingar Å");
            assertThat(bundle.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(bundle.getDocumentCatalog().getOpenAction()).isNull();
        }
    }

    @Test
    void inThePlaceOfABrokenPaperStandsAPageThatSaysSo() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken-src.pdf"), "%PDF-1.7\nnothing more");
        try (PDDocument bundle = bundle(List.of(
                new Item("Ett", null, null, List.of(paper("Trasig", broken), paper("Hel", plain("a", 1, 0))))))) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(4);
            assertThat(text(bundle, 3)).contains("Trasig", "Skadad.");
        }
    }

    @Test
    void inThePlaceOfALockedPaperStandsAPageThatSaysSo() throws Exception {
        Path locked = folder.resolve("locked-src.pdf");
        try (PDDocument document = Loader.loadPDF(plain("open", 1, 0).toFile())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(locked.toFile());
        }
        try (PDDocument bundle = bundle(List.of(new Item("Ett", null, null, List.of(paper("Låst", locked)))))) {
            assertThat(text(bundle, 3)).contains("Låst", "Skyddad.");
        }
    }

    @Test
    void aPaperOfAnotherFormatIsThereAsItsTextAndSaysSo() throws Exception {
        Path text = Files.writeString(folder.resolve("text-src.txt"), "Första raden.\n\nAndra raden åäö.");
        try (PDDocument bundle = bundle(
                List.of(new Item("Ett", null, null, List.of(new Paper("Brev", null, text.toString(), "Som text.")))))) {
            assertThat(text(bundle, 3)).contains("Brev", "Som text.", "Första raden.", "Andra raden åäö.");
        }
    }

    @Test
    void aPaperThatExhaustsTheProcessIsLeftOutAndTheRestIsMade() throws Exception {
        Path huge = folder.resolve("huge-src.pdf");
        // A page tree that says it is larger than any memory: what reads it page by page does not come to an end.
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < 3_000_000; i++) {
            kids.append("3 0 R ");
        }
        Files.writeString(
                huge,
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 3000000/Kids["
                        + kids + "]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF");
        Path target = folder.resolve("bundle.pdf");
        BundleJob job = new BundleJob(
                "Handlingar",
                "sv",
                null,
                List.of(new Item("Ett", null, null, List.of(paper("Enorm", huge), paper("Hel", plain("a", 1, 0))))),
                WORDS);

        new BundleProcess(64, 20).make(job, folder, target);

        try (PDDocument bundle = Loader.loadPDF(target.toFile())) {
            assertThat(bundle.getNumberOfPages()).isEqualTo(4);
            assertThat(text(bundle, 3)).contains("Enorm", "Skadad.");
        }
    }
}
