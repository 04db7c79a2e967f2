package se.diarium.decision.paper.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.diarium.decision.paper.bundle.BundleJob.Word;

/**
 * Makes a bundle: first every part by itself, so that its pages are known, then contents and parts as one. A paper that cannot be put
 * in has a page in its place that says so.
 */
final class BundleMaker {

    private final BundleJob job;
    private final Path folder;
    private final IntConsumer progress;
    private final OwnPages own;
    private final Set<Integer> broken;

    /**
     * @param folder for temporary files
     * @param broken numbers of papers that are known not to be readable
     * @param progress told of the number of every paper before it is read
     */
    BundleMaker(BundleJob job, Path folder, Set<Integer> broken, IntConsumer progress) {
        this.job = job;
        this.folder = folder;
        this.progress = progress;
        this.broken = new HashSet<>(broken);
        own = new OwnPages(job);
    }

    void make(Path target) throws IOException {
        List<Part> parts = parts();
        while (true) {
            try {
                merge(parts, target);
                return;
            } catch (UnreadablePartException unreadable) {
                // What was merged of it cannot be taken out again.
                broken.add(unreadable.number());
                parts = parts();
            }
        }
    }

    private List<Part> parts() throws IOException {
        List<Part> parts = new ArrayList<>();
        int number = 0;
        for (BundleJob.Item item : job.items()) {
            Path page = folder.resolve("item-" + parts.size() + ".pdf");
            parts.add(new Part(-1, 1, item.heading(), page, own.item(item, page)));
            for (BundleJob.Paper paper : item.papers()) {
                progress.accept(number);
                parts.add(part(paper, number));
                number++;
            }
        }
        return parts;
    }

    private Part part(BundleJob.Paper paper, int number) throws IOException {
        if (broken.contains(number)) {
            return instead(paper, number, own.word(Word.BROKEN));
        }
        if (paper.pdf() == null) {
            return instead(paper, number, paper.note());
        }
        Path file = Path.of(paper.pdf());
        try (PDDocument document = Loader.loadPDF(file.toFile(), Scratch.ofPart())) {
            AccessPermission permission = document.getCurrentAccessPermission();
            if (!permission.canAssembleDocument() || !permission.canExtractContent()) {
                return instead(paper, number, own.word(Word.LOCKED));
            }
            int pages = document.getNumberOfPages();
            return pages == 0
                    ? instead(paper, number, own.word(Word.BROKEN))
                    : new Part(number, 2, paper.title(), file, pages);
        } catch (InvalidPasswordException locked) {
            return instead(paper, number, own.word(Word.LOCKED));
        } catch (IOException | RuntimeException unreadable) {
            return instead(paper, number, own.word(Word.BROKEN));
        }
    }

    private Part instead(BundleJob.Paper paper, int number, String note) throws IOException {
        Path page = folder.resolve("instead-" + number + ".pdf");
        return new Part(-1, 2, paper.title(), page, own.instead(paper, note, page));
    }

    private void merge(List<Part> parts, Path target) throws IOException {
        int before;
        OwnPages.Contents measured = own.contents(parts, 0);
        try (PDDocument document = measured.document()) {
            before = document.getNumberOfPages();
        }
        OwnPages.Contents contents = own.contents(parts, before);
        try (PDDocument document = contents.document()) {
            Merging merging = new Merging(document, job, own);
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).number() >= 0) {
                    progress.accept(parts.get(i).number());
                }
                merging.append(parts.get(i), contents.links().get(i));
            }
            merging.finish();
            Path unfinished = Files.createTempFile(folder, "bundle", ".pdf");
            document.save(unfinished.toFile());
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
