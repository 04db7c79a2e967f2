package se.diarium.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.diarium.document.page.Box;

/**
 * What is to be covered in a record's file, and what is to go out as it is.
 *
 * @param revision grows with every change
 * @param by who changed it last; null when there is none
 */
public record RedactionDraft(
        long revision, List<CoverMark> covers, List<FindingRelease> releases, String by, Instant at) {

    /** Points of a place that have to be under covers for the place to be. */
    private static final int ALONG = 24;

    private static final int ACROSS = 5;

    public RedactionDraft {
        covers = List.copyOf(covers);
        releases = List.copyOf(releases);
    }

    public boolean isEmpty() {
        return covers.isEmpty() && releases.isEmpty();
    }

    /** Why a finding is to go out as it is. */
    Optional<String> release(Finding finding) {
        return releases.stream()
                .filter(release -> release.finding().equals(finding.id()))
                .map(FindingRelease::reason)
                .findFirst();
    }

    /** Whether all of a finding is under covers; one of a page that cannot be read when all of the page is. */
    boolean covers(Finding finding) {
        if (finding.page() == null) {
            return false;
        }
        List<Box> places = finding.kind() == FindingKind.UNREAD_PAGE
                ? List.of(new Box(0, 0, 1, 1).inner())
                : finding.places().stream().map(Box::inner).toList();
        return !places.isEmpty() && places.stream().allMatch(place -> isCovered(finding.page(), place));
    }

    private boolean isCovered(int page, Box place) {
        for (int i = 0; i < ALONG; i++) {
            for (int j = 0; j < ACROSS; j++) {
                double x = place.x() + place.width() * i / (ALONG - 1);
                double y = place.y() + place.height() * j / (ACROSS - 1);
                boolean covered = covers.stream()
                        .map(CoverMark::cover)
                        .anyMatch(cover -> cover.page() == page && cover.box().contains(x, y));
                if (!covered) {
                    return false;
                }
            }
        }
        return true;
    }
}
