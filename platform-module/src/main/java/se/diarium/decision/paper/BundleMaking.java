package se.diarium.decision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.apache.commons.codec.digest.DigestUtils;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.StandingAside;
import se.diarium.decision.paper.bundle.BundleJob;
import se.diarium.decision.paper.bundle.BundleProcess;
import se.diarium.document.text.ExtractedText;
import se.diarium.register.RecordFile;
import se.diarium.register.number.Diarienummer;

/**
 * Makes the bundle of a meeting: reads its papers in one transaction, has them put together outside of any, since that takes long,
 * and registers what came of it in another. A bundle of the same papers is not made again.
 */
class BundleMaking {

    private final PaperTable table;
    private final FactReading facts;
    private final BundleSources sources;
    private final BundleProcess process;
    private final PaperRecords records;
    private final PaperMaking papers;
    private final MeetingCases cases;
    private final PaperWords words;
    private final BundleOrders orders;
    private final StandingAside aside;
    private final TransactionService transactions;
    private final Clock clock;

    BundleMaking(
            PaperTable table,
            FactReading facts,
            BundleSources sources,
            BundleProcess process,
            PaperRecords records,
            PaperMaking papers,
            MeetingCases cases,
            PaperWords words,
            BundleOrders orders,
            StandingAside aside,
            TransactionService transactions,
            Clock clock) {
        this.table = table;
        this.facts = facts;
        this.sources = sources;
        this.process = process;
        this.records = records;
        this.papers = papers;
        this.cases = cases;
        this.words = words;
        this.orders = orders;
        this.aside = aside;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What was read; nothing to be made where the bundle in force is of the same. */
    private record Reading(Optional<Paper> inForce, MeetingFacts facts, BundleJob job, String basis) {}

    /** Makes the bundle, or finds it made. Called outside of transactions; done as the system. */
    Paper make(Meeting meeting) {
        return make(meeting, false).orElseThrow();
    }

    /** As {@link #make}, of what was ordered; nothing where the order has been taken back meanwhile. */
    Optional<Paper> makeOrdered(Meeting meeting) {
        return make(meeting, true);
    }

    private Optional<Paper> make(Meeting meeting, boolean ordered) {
        Path folder = folder();
        try {
            Reading read = inTransaction(() -> read(meeting, folder));
            if (read.inForce().isPresent()) {
                return inTransaction(() -> {
                    orders.withdraw(meeting.id());
                    return read.inForce();
                });
            }
            Path bundle = folder.resolve("bundle.pdf");
            process.make(read.job(), folder, bundle);
            return inTransaction(() -> {
                papers.lock(meeting);
                boolean stands = orders.withdraw(meeting.id());
                return ordered && !stands ? Optional.empty() : Optional.of(register(meeting, read, bundle));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clear(folder);
        }
    }

    private Reading read(Meeting meeting, Path folder) {
        papers.lock(meeting);
        Diarienummer number = cases.of(meeting.key()).diarienummer();
        MeetingFacts read = facts.read(meeting, number.toString());
        String title = words.text(
                "title." + PaperKind.BUNDLE,
                read.body().genitive(),
                read.meeting().key().day());
        String basis = basis(read);
        Optional<Paper> inForce = table.find(meeting.id(), null, PaperKind.BUNDLE)
                .filter(paper -> paper.basis().equals(basis))
                .filter(paper -> records.standing(paper).isPresent());
        return new Reading(inForce, read, inForce.isPresent() ? null : sources.read(read, title, folder), basis);
    }

    /** The file of a record never changes, so its id stands for it. */
    private static String basis(MeetingFacts read) {
        StringBuilder said = new StringBuilder();
        for (MeetingFacts.Item item : read.items()) {
            said.append(item.item().order())
                    .append(item.item().heading())
                    .append('\n')
                    .append(item.item().proposal())
                    .append('\n')
                    .append(item.secret());
            for (RecordFile record : item.papers()) {
                said.append('\n').append(record.id()).append(record.title()).append(record.secrecy());
            }
        }
        return DigestUtils.sha256Hex(said.toString());
    }

    private Paper register(Meeting meeting, Reading read, Path bundle) {
        Optional<Paper> before = table.find(meeting.id(), null, PaperKind.BUNDLE);
        Optional<RecordFile> standing = before.flatMap(records::standing);
        if (standing.isPresent() && before.get().basis().equals(read.basis())) {
            return before.get();
        }
        String name = PaperRecords.name(PaperKind.BUNDLE, read.facts(), null) + ".pdf";
        RecordFile made = records.register(
                cases.of(meeting.key()).diarienummer(),
                standing.orElse(null),
                PaperKind.BUNDLE,
                read.job().title(),
                null,
                // The papers are found where they belong, each by its own text.
                PaperRecords.file(name, bundle, contents(read.job()), List.of(ExtractedText.REST)),
                null);
        Paper paper = new Paper(meeting.id(), null, PaperKind.BUNDLE, made.id(), null, read.basis(), clock.instant());
        table.put(paper);
        aside.follow(meeting);
        return paper;
    }

    private static String contents(BundleJob job) {
        StringBuilder text = new StringBuilder(job.title());
        for (BundleJob.Item item : job.items()) {
            text.append('\n').append(item.heading());
            item.papers().forEach(paper -> text.append('\n').append(paper.title()));
        }
        return text.toString();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, false, true));
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("diarium-bundle");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(PaperRecords::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PaperRecords.delete(folder);
    }
}
