package se.diarium.publishing;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.document.page.Cover;
import se.diarium.document.page.PageText;
import se.diarium.document.page.PdfPages;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.TextExtractor;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.InvalidInputException;

/** Makes copies with places covered, and looks at each as a stranger would, before anybody else gets to see it. */
class RedactedCopies {

    private static final String NAME = "copy.pdf";

    private final PdfPages pdf;
    private final TextExtractor extractor;
    private final PersonalData personalData;

    RedactedCopies(PdfPages pdf, TextExtractor extractor, PersonalData personalData) {
        this.pdf = pdf;
        this.extractor = extractor;
        this.personalData = personalData;
    }

    /**
     * Makes a copy. Called outside of transactions.
     *
     * @param title that the copy says it has
     * @param left digits of the numbers that are not covered, each as often as it stands there
     * @throws InvalidInputException if something is left in the copy of what is covered
     */
    RedactedCopy make(Path file, RedactionDraft draft, String title, List<String> left)
            throws UnreadableDocumentException {
        List<Cover> covers = draft.covers().stream().map(CoverMark::cover).toList();
        Path copy = TemporaryFiles.empty();
        boolean good = false;
        try {
            pdf.cover(file, covers, title, copy);
            ExtractedText text = extractor.extract(copy, NAME);
            check(covers, left, text.text(), pdf.read(copy));
            good = true;
            return new RedactedCopy(draft.revision(), copy, text.pagedText());
        } finally {
            if (!good) {
                TemporaryFiles.delete(copy);
            }
        }
    }

    private void check(List<Cover> covers, List<String> left, String text, List<PageText> pages) {
        for (Cover cover : covers) {
            Optional<PageText> page =
                    pages.stream().filter(one -> one.number() == cover.page()).findFirst();
            if (page.isEmpty() || page.get().showsTextIn(cover.box())) {
                throw new InvalidInputException("record", "publication.notCovered", cover.page());
            }
        }
        checkNumbers(left, personalData.find(text));
        checkNumbers(
                left,
                pages.stream()
                        .flatMap(page -> personalData.find(page.text()).stream())
                        .toList());
    }

    private static void checkNumbers(List<String> left, List<Passage> found) {
        Map<String, Integer> allowed = new HashMap<>();
        left.forEach(digits -> allowed.merge(digits, 1, Integer::sum));
        for (Passage passage : found) {
            if (allowed.merge(passage.digits(), -1, Integer::sum) < 0) {
                throw new InvalidInputException("record", "publication.numberLeft", passage.shown());
            }
        }
    }
}
