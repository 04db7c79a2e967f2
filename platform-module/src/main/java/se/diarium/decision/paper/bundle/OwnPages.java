package se.diarium.decision.paper.bundle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import se.diarium.decision.paper.bundle.BundleJob.Word;
import se.diarium.pdf.Metadata;
import se.diarium.pdf.Span;
import se.diarium.pdf.TaggedDocument;

/** The pages of a bundle that are its own: contents, the page before the papers of an item, and what stands for a paper. */
final class OwnPages {

    private final BundleJob job;

    OwnPages(BundleJob job) {
        this.job = job;
    }

    private interface Content {
        void write(TaggedDocument target) throws IOException;
    }

    private int write(String title, Path file, Content content) throws IOException {
        try (TaggedDocument target = new TaggedDocument(metadata(title))) {
            content.write(target);
            try (OutputStream out = Files.newOutputStream(file)) {
                target.finish(null, out);
            }
            return target.pages();
        }
    }

    private Metadata metadata(String title) {
        return new Metadata(title, job.language(), job.author());
    }

    /** The page before the papers of an item; how many pages it takes. */
    int item(BundleJob.Item item, Path file) throws IOException {
        return write(item.heading(), file, target -> {
            target.heading(1, List.of(Span.plain(item.heading())));
            if (item.subtitle() != null) {
                target.paragraph(List.of(Span.plain(item.subtitle())));
            }
            if (item.proposal() != null) {
                target.heading(2, List.of(Span.plain(word(Word.PROPOSAL))));
                for (String paragraph : item.proposal().split("\\R+")) {
                    target.paragraph(List.of(Span.plain(paragraph)));
                }
            }
            if (item.papers().isEmpty()) {
                target.paragraph(List.of(Span.plain(word(Word.NO_PAPERS))));
            } else {
                target.heading(2, List.of(Span.plain(word(Word.PAPERS))));
                for (BundleJob.Paper paper : item.papers()) {
                    target.entry(List.of(Span.plain(paper.title())));
                }
            }
        });
    }

    /** What stands for a paper: why it is not there itself, and its text where there is one. */
    int instead(BundleJob.Paper paper, String note, Path file) throws IOException {
        return write(paper.title(), file, target -> {
            target.heading(2, List.of(Span.plain(paper.title())));
            target.paragraph(List.of(new Span(note, true)));
            if (paper.text() == null) {
                return;
            }
            try (BufferedReader text = Files.newBufferedReader(Path.of(paper.text()))) {
                for (String line = text.readLine(); line != null; line = text.readLine()) {
                    if (!line.isBlank()) {
                        target.paragraph(List.of(Span.plain(line.strip())));
                    }
                }
            }
        });
    }

    /**
     * The contents, with links that lead nowhere yet.
     *
     * @param before how many pages come before the first part
     */
    Contents contents(List<Part> parts, int before) throws IOException {
        TaggedDocument target = new TaggedDocument(metadata(job.title()));
        target.heading(1, List.of(Span.plain(job.title())));
        target.heading(2, List.of(Span.plain(word(Word.CONTENTS))));
        List<PDActionGoTo> links = new ArrayList<>();
        int page = before;
        for (Part part : parts) {
            links.add(target.content(part.level(), part.title(), Integer.toString(page + 1)));
            page += part.pages();
        }
        target.end();
        return new Contents(target, target.finish(null), links);
    }

    /** @param links one for each part */
    record Contents(TaggedDocument pages, PDDocument document, List<PDActionGoTo> links) {}

    String word(Word word, Object... args) {
        return new MessageFormat(job.words().get(word)).format(args);
    }
}
