package se.diarium.web.api.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.diarium.document.page.Box;
import se.diarium.publishing.CoverMark;
import se.diarium.publishing.Finding;
import se.diarium.publishing.FindingKind;
import se.diarium.publishing.FindingRelease;
import se.diarium.publishing.PublicationState;
import se.diarium.publishing.RedactionDraft;
import se.diarium.register.FieldError;
import se.diarium.register.Role;
import se.diarium.register.node.Prepared;
import se.diarium.register.number.Diarienummer;
import se.diarium.web.api.wire.PublicationView;
import se.diarium.web.http.Links;

/**
 * How far the publication of a record has come, on the wire.
 *
 * @param caseKey series, number and year of the case, as in addresses
 */
record PublicationStateView(
        String recordId,
        String diarienummer,
        String caseKey,
        int recordNumber,
        String title,
        String publicTitle,
        String filename,
        String mimetype,
        PublicationView publication,
        Handling handling,
        List<PageView> pages,
        List<ObstacleView> obstacles,
        List<FindingView> findings,
        DraftView redaction,
        PreparedView prepared,
        ReleasersView releasers,
        boolean mayPrepare,
        boolean mayPublish,
        boolean mayConfirm) {

    /** How the file is handled. */
    enum Handling {
        /** Findings are shown where they stand, and places can be covered. */
        PAGES,
        /** Findings are told with the text around them; the file goes out as it is or not at all. */
        TEXT
    }

    /** @param readable whether the page's text could be read */
    record PageView(int page, double width, double height, boolean readable) {}

    record ObstacleView(String field, String code, String message) {}

    /** A rectangle in fractions of the page, from its upper left corner. */
    record RectangleView(double x, double y, double width, double height) {

        static RectangleView of(Box box) {
            return new RectangleView(box.x(), box.y(), box.width(), box.height());
        }
    }

    /** @param mustBeDecided whether the record stays in until it is covered or released */
    record FindingView(
            String id,
            String kind,
            boolean mustBeDecided,
            String field,
            Integer page,
            List<RectangleView> rectangles,
            String message) {}

    record CoverView(
            int page, double x, double y, double width, double height, String finding, String reason, String ground) {

        static CoverView of(CoverMark mark) {
            Box box = mark.cover().box();
            return new CoverView(
                    mark.cover().page(),
                    box.x(),
                    box.y(),
                    box.width(),
                    box.height(),
                    mark.finding(),
                    mark.reason().name(),
                    mark.ground());
        }
    }

    record ReleaseView(String finding, String reason) {

        static ReleaseView of(FindingRelease release) {
            return new ReleaseView(release.finding(), release.reason());
        }
    }

    record DraftView(List<CoverView> covers, List<ReleaseView> releases, String changedBy, Instant changedAt) {

        static DraftView of(RedactionDraft draft, Function<String, String> names) {
            return new DraftView(
                    draft.covers().stream().map(CoverView::of).toList(),
                    draft.releases().stream().map(ReleaseView::of).toList(),
                    draft.by() == null ? null : names.apply(draft.by()),
                    draft.at());
        }
    }

    /** @param size of the copy with places covered; null where the file is to go out as it is */
    record PreparedView(String by, String name, Instant at, Long size) {

        static PreparedView of(Prepared prepared, Function<String, String> names) {
            return prepared == null
                    ? null
                    : new PreparedView(
                            prepared.by(), names.apply(prepared.by()), prepared.at(), prepared.coveredSize());
        }
    }

    /** @param except whoever prepared the publication; null while nobody has */
    record ReleasersView(List<String> roles, String except) {}

    /**
     * @param messages of what was found, in words
     * @param names of persons, by user name
     */
    static PublicationStateView of(
            PublicationState state,
            Function<FieldError, String> messages,
            Function<String, String> names,
            Links links) {
        Prepared prepared = state.prepared();
        return new PublicationStateView(
                state.record().id(),
                state.designation(),
                key(state.record().diarienummer()),
                state.record().recordNumber(),
                state.record().title(),
                state.record().publicTitle(),
                state.record().filename(),
                state.record().mimetype(),
                PublicationView.of(state.record().id(), state.record().publication(), links),
                state.pages().isEmpty() ? Handling.TEXT : Handling.PAGES,
                pages(state),
                state.obstacles().stream()
                        .map(error -> new ObstacleView(error.field(), error.code(), messages.apply(error)))
                        .toList(),
                state.findings().stream()
                        .map(finding -> finding(finding, messages))
                        .toList(),
                DraftView.of(state.draft(), names),
                PreparedView.of(prepared, names),
                new ReleasersView(
                        List.of(Role.REGISTRATOR.name(), Role.SEKRETERARE.name()),
                        prepared == null ? null : prepared.by()),
                state.inSecretariat() && state.record().publication() == null,
                state.mayPublish(),
                state.mayConfirm());
    }

    private static String key(Diarienummer number) {
        return number.series() + "/" + number.number() + "/" + number.year();
    }

    private static FindingView finding(Finding finding, Function<FieldError, String> messages) {
        return new FindingView(
                finding.id(),
                finding.kind().name(),
                finding.kind().mustBeDecided(),
                finding.field(),
                finding.page(),
                finding.places().stream().map(RectangleView::of).toList(),
                messages.apply(finding.error()));
    }

    private static List<PageView> pages(PublicationState state) {
        Set<Integer> unread = state.findings().stream()
                .filter(finding -> finding.kind() == FindingKind.UNREAD_PAGE)
                .map(Finding::page)
                .collect(Collectors.toSet());
        boolean none = state.findings().stream().anyMatch(finding -> finding.kind() == FindingKind.UNREAD_FILE);
        return IntStream.rangeClosed(1, state.pages().size())
                .mapToObj(page -> new PageView(
                        page,
                        state.pages().get(page - 1).width(),
                        state.pages().get(page - 1).height(),
                        !none && !unread.contains(page)))
                .toList();
    }
}
