package se.diarium.decision.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingKey;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.decision.meeting.Meetings;
import se.diarium.decision.meeting.MinutedItems;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Roles;

/** The papers of meetings on demand: secretaries and registrars have them made, those who may read a record find it. */
public class MeetingPapers {

    private final Meetings meetings;
    private final PaperMaking making;
    private final BundleMaking bundles;
    private final BundleOrders orders;
    private final PaperFinder finder;
    private final MinutedItems minutes;
    private final RecordRegister records;
    private final CaseReading reading;
    private final Roles roles;
    private final TransactionService transactions;

    MeetingPapers(
            Meetings meetings,
            PaperMaking making,
            BundleMaking bundles,
            BundleOrders orders,
            PaperFinder finder,
            MinutedItems minutes,
            RecordRegister records,
            CaseReading reading,
            Roles roles,
            TransactionService transactions) {
        this.meetings = meetings;
        this.making = making;
        this.bundles = bundles;
        this.orders = orders;
        this.finder = finder;
        this.minutes = minutes;
        this.records = records;
        this.reading = reading;
        this.roles = roles;
        this.transactions = transactions;
    }

    /**
     * A paper and what it is.
     *
     * @param record null for a draft
     */
    public record Filed(Paper paper, RecordFile record) {}

    /**
     * The papers that the caller may read, in the order they were made. Called inside a transaction.
     *
     * @throws se.diarium.register.NotFoundException if there is no such meeting
     */
    public List<Filed> of(MeetingKey key) {
        return finder.of(meetings.get(key).id()).stream()
                .map(this::filed)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The records of the whole meeting that stand and that the caller may read, the bundle first. Called inside a transaction. */
    public List<Filed> recordsOf(Meeting meeting) {
        return finder.recordsOf(meeting.id()).stream()
                .map(this::filed)
                .flatMap(Optional::stream)
                .filter(filed -> filed.record().voided() == null)
                .toList();
    }

    /** Whether the bundle is still to be made. Called inside a transaction. */
    public boolean bundleWaits(MeetingKey key) {
        return orders.waits(meetings.get(key).id());
    }

    /**
     * Has the bundle made in the background. Called inside a transaction.
     *
     * @throws se.diarium.register.NotFoundException if there is no such meeting
     * @throws ConflictException if the meeting has not come so far
     */
    public void orderBundle(MeetingKey key) {
        roles.requireMeetingStaff();
        Meeting meeting = meetings.hold(key);
        requireStatus(meeting, PaperKind.BUNDLE, null);
        orders.order(meeting.id());
    }

    /** Gives up the bundle that is being made; the one in force stays. Called inside a transaction. */
    public void giveUpBundle(MeetingKey key) {
        roles.requireMeetingStaff();
        orders.withdraw(meetings.get(key).id());
    }

    /** What a paper is that the caller has just had made, whether the caller may read it or not: an extract may be secret. */
    public Filed filedAsSystem(Paper paper) {
        return AuthenticationUtil.runAsSystem(() -> filed(paper).orElseThrow());
    }

    private Optional<Filed> filed(Paper paper) {
        String node = paper.recordId() == null ? paper.draftId() : paper.recordId();
        if (!reading.readable(Nodes.ref(node))) {
            return Optional.empty();
        }
        return Optional.of(new Filed(paper, paper.recordId() == null ? null : records.get(paper.recordId())));
    }

    /**
     * Makes a paper, or finds it where it would say the same. Called outside of transactions.
     *
     * @param itemId the item of an extract; null for other papers
     * @throws se.diarium.register.NotFoundException if there is no such meeting
     * @throws InvalidInputException if kind or item cannot be
     * @throws ConflictException if the meeting has not come so far, or the template cannot be used
     */
    public Paper make(MeetingKey key, PaperKind kind, String itemId) {
        Meeting meeting = write(() -> {
            roles.requireMeetingStaff();
            return meetings.get(key);
        });
        check(kind, itemId);
        if (kind == PaperKind.BUNDLE) {
            requireStatus(meeting, kind, null);
            return bundles.make(meeting);
        }
        return write(() -> {
            Meeting held = meetings.hold(key);
            requireStatus(held, kind, itemId);
            return switch (kind) {
                case MINUTES -> held.status() == MeetingStatus.HELD ? making.draft(held) : making.minutes(held);
                case EXTRACT -> making.extract(held, itemId);
                case SUMMONS, BUNDLE, NOTICE -> making.make(held, kind);
            };
        });
    }

    private static void check(PaperKind kind, String itemId) {
        if (kind == null) {
            throw new InvalidInputException("kind", "required");
        }
        if (kind.ofItem() && itemId == null) {
            throw new InvalidInputException("item", "required");
        }
        if (!kind.ofItem() && itemId != null) {
            throw new InvalidInputException("item", "paper.noItem", kind);
        }
    }

    private void requireStatus(Meeting meeting, PaperKind kind, String itemId) {
        boolean ready =
                switch (meeting.status()) {
                    case PLANNED, CANCELLED -> false;
                    case SUMMONED -> kind == PaperKind.SUMMONS || kind == PaperKind.BUNDLE;
                    case HELD ->
                        kind == PaperKind.EXTRACT ? minutes.approvedOn(itemId).isPresent() : kind != PaperKind.NOTICE;
                    case MINUTES_APPROVED, ANNOUNCED -> true;
                };
        if (!ready) {
            throw new ConflictException("kind", "paper.notYet", kind, meeting.status());
        }
    }

    private <T> T write(Supplier<T> work) {
        return transactions.getRetryingTransactionHelper().doInTransaction(work::get, false);
    }
}
