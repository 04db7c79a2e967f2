package se.diarium.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.transaction.TransactionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.document.page.Box;
import se.diarium.document.page.PageText;
import se.diarium.document.page.PdfPages;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

/**
 * Where personal data stands on the pages of records' files that are PDFs. Reading the pages takes a child process and its time, so it
 * is done outside of transactions, with {@link #prepare}, and what was found is kept for a while.
 */
class PageReadings {

    static final String PDF = "application/pdf";

    private static final Logger LOG = LoggerFactory.getLogger(PageReadings.class);
    private static final int KEPT = 200;
    /** A file that cannot be read is not read again at each look at it. */
    private static final Duration TRIED_AGAIN = Duration.ofMinutes(10);

    private final RecordRegister records;
    private final PdfPages pdf;
    private final PersonalData personalData;
    private final TransactionService transactions;
    private final Clock clock;
    private final Map<String, Reading> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > KEPT;
        }
    });

    /**
     * What came of reading the pages of a file.
     *
     * @param found null when they could not be read
     * @param until when it is to be tried again, in milliseconds
     */
    private record Reading(FoundOnPages found, long until) {}

    PageReadings(
            RecordRegister records,
            PdfPages pdf,
            PersonalData personalData,
            TransactionService transactions,
            Clock clock) {
        this.records = records;
        this.pdf = pdf;
        this.personalData = personalData;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What stands on the pages of the file with this content; nothing where that is not known. */
    Optional<FoundOnPages> of(String contentUrl) {
        return Optional.ofNullable(kept.get(contentUrl)).map(Reading::found);
    }

    /**
     * Reads the pages of a record's file if it has pages and they have not been read. Called outside of transactions.
     *
     * @throws se.diarium.register.NotFoundException if there is no such record the caller may read
     */
    void prepare(String recordId) {
        Optional<Source> source =
                transactions.getRetryingTransactionHelper().doInTransaction(() -> source(recordId), true);
        if (source.isEmpty()) {
            return;
        }
        try {
            keep(source.get(), found(pdf.read(source.get().file())), Long.MAX_VALUE);
        } catch (UnreadableDocumentException e) {
            LOG.info("No places on the pages of {}: {}", recordId, e.getMessage());
            keep(source.get(), null, clock.millis() + TRIED_AGAIN.toMillis());
        } finally {
            TemporaryFiles.delete(source.get().file());
        }
    }

    private void keep(Source source, FoundOnPages found, long until) {
        kept.put(source.url(), new Reading(found, until));
    }

    private record Source(String url, Path file) {}

    private Optional<Source> source(String recordId) {
        RecordFile record = records.get(recordId);
        if (record.size() == 0 || !PDF.equals(record.mimetype())) {
            return Optional.empty();
        }
        ContentReader content = records.content(recordId);
        Reading known = kept.get(content.getContentUrl());
        return known != null && clock.millis() < known.until()
                ? Optional.empty()
                : Optional.of(new Source(content.getContentUrl(), TemporaryFiles.copy(content)));
    }

    FoundOnPages found(List<PageText> pages) {
        List<FoundOnPages.Size> sizes = new ArrayList<>();
        List<FoundOnPages.Placed> details = new ArrayList<>();
        for (PageText page : pages) {
            sizes.add(new FoundOnPages.Size(page.width(), page.height()));
            for (Passage passage : personalData.find(page.text())) {
                List<Box> places = page.places(passage.start(), passage.end());
                details.add(new FoundOnPages.Placed(page.number(), passage, places));
            }
        }
        return new FoundOnPages(List.copyOf(sizes), List.copyOf(details));
    }
}
