package se.diarium.application.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import se.diarium.decision.paper.bundle.BundleJob;
import se.diarium.decision.paper.bundle.BundleJob.Word;
import se.diarium.decision.paper.bundle.BundleProcess;
import se.diarium.pdf.Metadata;
import se.diarium.pdf.Span;
import se.diarium.pdf.TaggedDocument;

/**
 * Time and memory for making the bundle of a meeting of tagged papers, beside the PDF library's bare merge of the same files in a
 * process with the same heap.
 */
final class BundleBench {

    private static final int MEGABYTES = 256;
    private static final int SECONDS = 600;
    private static final int PAPERS_OF_ITEM = 3;
    private static final int PARAGRAPHS_OF_PAGE = 12;
    private static final Map<Word, String> WORDS = Map.of(
            Word.CONTENTS, "Innehåll",
            Word.PROPOSAL, "Förslag till beslut",
            Word.PAPERS, "Handlingar",
            Word.NO_PAPERS, "Inga handlingar.",
            Word.NUMBER, "Sida {0} av {1}",
            Word.BROKEN, "Skadad.",
            Word.LOCKED, "Skyddad.");

    private final Report report;
    private final Path folder;

    BundleBench(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    /** @param size how many papers and how many pages in all, as {@code 60x1500} */
    void run(String size) throws IOException {
        String[] parts = size.split("x");
        int papers = Integer.parseInt(parts[0]);
        int pages = Integer.parseInt(parts[1]);
        List<Path> files = papers(papers, pages);
        Path work = Files.createDirectory(folder.resolve("bundle-work"));
        Path bundle = folder.resolve("bundle.pdf");
        report.line("Bundle of %d papers and %d pages, heap %d MiB", papers, pages, MEGABYTES);
        measure("made, with contents, tags and numbers", bundle, () -> {
            new BundleProcess(MEGABYTES, SECONDS).make(job(files), work, bundle);
            return null;
        });
        Path merged = folder.resolve("merged.pdf");
        measure("comparator: bare merge", merged, () -> merge(merged));
    }

    private void measure(String what, Path result, Callable<?> work) throws IOException {
        long start = System.nanoTime();
        long peak = PeakMemory.of(work);
        report.line(
                "  %-40s %7.2f s   peak %5d MiB   file %6.1f MiB",
                what, (System.nanoTime() - start) / 1e9, peak, Files.size(result) / 1048576.0);
    }

    private Object merge(Path target) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        BareMerge.class.getName(),
                        folder.resolve("papers").toString(),
                        target.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("merge.log").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("the comparator failed: " + Files.readString(folder.resolve("merge.log")));
        }
        return null;
    }

    private static BundleJob job(List<Path> files) {
        List<BundleJob.Item> items = new ArrayList<>();
        for (int i = 0; i < files.size(); i += PAPERS_OF_ITEM) {
            List<BundleJob.Paper> papers = files.subList(i, Math.min(files.size(), i + PAPERS_OF_ITEM)).stream()
                    .map(file -> new BundleJob.Paper(file.getFileName().toString(), file.toString(), null, null))
                    .toList();
            items.add(new BundleJob.Item("Ärende " + (i / PAPERS_OF_ITEM + 1), null, "Godkänns.", papers));
        }
        return new BundleJob("Handlingar", "sv", null, items, WORDS);
    }

    private List<Path> papers(int papers, int pages) throws IOException {
        Path place = Files.createDirectory(folder.resolve("papers"));
        for (int paper = 0; paper < papers; paper++) {
            int of = pages * (paper + 1) / papers - pages * paper / papers;
            try (TaggedDocument document = new TaggedDocument(new Metadata("Handling " + paper, "sv", null));
                    OutputStream out =
                            Files.newOutputStream(place.resolve(String.format("handling-%03d.pdf", paper)))) {
                for (int page = 0; page < of; page++) {
                    write(document, page);
                }
                document.finish(null, out);
            }
        }
        try (Stream<Path> listed = Files.list(place)) {
            return listed.sorted().toList();
        }
    }

    private static void write(TaggedDocument document, int page) throws IOException {
        document.pageBreak();
        document.heading(1, List.of(Span.plain("Avsnitt " + (page + 1))));
        for (int i = 0; i < PARAGRAPHS_OF_PAGE; i++) {
            document.paragraph(List.of(Span.plain("Regionen redovisar verksamhet, ekonomi och måluppfyllelse för"
                    + " perioden; avsnitt " + page + ", stycke " + i + ". Utfallet jämförs med planen.")));
        }
    }
}
