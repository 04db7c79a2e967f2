package se.diarium.web.api.publication;

import java.util.ArrayList;
import java.util.List;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;
import se.diarium.publishing.CoverMark;
import se.diarium.publishing.CoverReason;
import se.diarium.publishing.FindingRelease;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/** What is to be covered in a record's file, and which findings are to go out as they are, as it comes. */
record RedactionInput(List<CoverInput> covers, List<ReleaseOfFinding> releases) {

    record CoverInput(
            Integer page,
            Double x,
            Double y,
            Double width,
            Double height,
            String finding,
            CoverReason reason,
            String ground) {}

    record ReleaseOfFinding(String finding, String reason) {}

    /** @throws InvalidInputException if a number is missing that a place needs */
    List<CoverMark> marks() {
        List<FieldError> errors = new ArrayList<>();
        List<CoverMark> marks = new ArrayList<>();
        List<CoverInput> given = covers == null ? List.of() : covers;
        for (int i = 0; i < given.size(); i++) {
            CoverInput cover = given.get(i);
            if (cover == null
                    || cover.page() == null
                    || cover.x() == null
                    || cover.y() == null
                    || cover.width() == null
                    || cover.height() == null) {
                errors.add(new FieldError("covers[" + i + "]", "publication.incompletePlace"));
            } else {
                Box box = new Box(cover.x(), cover.y(), cover.width(), cover.height());
                marks.add(new CoverMark(
                        new Cover(cover.page(), box), filled(cover.finding()), cover.reason(), filled(cover.ground())));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
        return marks;
    }

    List<FindingRelease> findingReleases() {
        return releases == null
                ? List.of()
                : releases.stream()
                        .map(release -> release == null
                                ? new FindingRelease(null, null)
                                : new FindingRelease(release.finding(), filled(release.reason())))
                        .toList();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
