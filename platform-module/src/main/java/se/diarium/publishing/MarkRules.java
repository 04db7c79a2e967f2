package se.diarium.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.diarium.document.page.Box;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/** What marks in a file can be, and when they say enough to publish by. */
class MarkRules {

    static final int MOST_COVERS = 2000;
    static final int MOST_RELEASES = 1000;
    static final int LONGEST_GROUND = 200;
    static final int LONGEST_REASON = 1000;

    /** Smaller than what a letter takes up on the largest drawing. */
    private static final double LEAST_SIZE = 0.0005;

    private static final double TOLERANCE = 0.000_001;

    /**
     * @param pages of the file; 0 where it has none that can be covered
     * @throws InvalidInputException naming each mark that cannot be
     */
    void check(List<CoverMark> covers, List<FindingRelease> releases, int pages, List<Finding> findings) {
        List<FieldError> errors = new ArrayList<>();
        if (covers.size() > MOST_COVERS) {
            errors.add(new FieldError("covers", "publication.tooManyMarks", MOST_COVERS));
        } else if (!covers.isEmpty() && pages == 0) {
            errors.add(new FieldError("covers", "publication.noPages"));
        } else {
            for (int i = 0; i < covers.size(); i++) {
                check("covers[" + i + "]", covers.get(i), pages, findings, errors);
            }
        }
        if (releases.size() > MOST_RELEASES) {
            errors.add(new FieldError("releases", "publication.tooManyMarks", MOST_RELEASES));
        } else {
            checkReleases(releases, findings, errors);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }

    private static void check(
            String field, CoverMark mark, int pages, List<Finding> findings, List<FieldError> errors) {
        if (mark.cover().page() < 1 || mark.cover().page() > pages) {
            errors.add(new FieldError(field + ".page", "numberBetween", "1", Integer.toString(pages)));
        }
        Box box = mark.cover().box();
        checkSpan(field + ".x", field + ".width", box.x(), box.width(), errors);
        checkSpan(field + ".y", field + ".height", box.y(), box.height(), errors);
        if (mark.finding() != null
                && findings.stream().noneMatch(one -> one.id().equals(mark.finding()))) {
            errors.add(new FieldError(field + ".finding", "publication.unknownFinding", mark.finding()));
        }
        if (mark.reason() == null) {
            errors.add(new FieldError(field + ".reason", "required"));
        } else if (mark.reason() == CoverReason.SECRECY && mark.ground() == null) {
            errors.add(new FieldError(field + ".ground", "required"));
        }
        if (mark.ground() != null && mark.ground().length() > LONGEST_GROUND) {
            errors.add(new FieldError(field + ".ground", "text.tooLong", LONGEST_GROUND));
        }
    }

    private static void checkSpan(
            String fromField, String sizeField, double from, double size, List<FieldError> errors) {
        if (!(from >= -TOLERANCE && from < 1)) {
            errors.add(new FieldError(fromField, "publication.outsidePage"));
        } else if (!(size >= LEAST_SIZE && from + size <= 1 + TOLERANCE)) {
            errors.add(new FieldError(sizeField, "publication.outsidePage"));
        }
    }

    private static void checkReleases(List<FindingRelease> releases, List<Finding> findings, List<FieldError> errors) {
        Map<String, FindingKind> known = findings.stream().collect(Collectors.toMap(Finding::id, Finding::kind));
        Set<String> released = new HashSet<>();
        for (int i = 0; i < releases.size(); i++) {
            FindingRelease release = releases.get(i);
            String field = "releases[" + i + "]";
            FindingKind kind = known.get(release.finding());
            if (kind == null) {
                errors.add(new FieldError(
                        field + ".finding", "publication.unknownFinding", Objects.toString(release.finding(), "")));
            } else if (!released.add(release.finding())) {
                errors.add(new FieldError(field + ".finding", "publication.releasedTwice"));
            }
            if (release.reason() == null) {
                if (kind == null || kind.mustBeDecided()) {
                    errors.add(new FieldError(field + ".reason", "required"));
                }
            } else if (release.reason().length() > LONGEST_REASON) {
                errors.add(new FieldError(field + ".reason", "text.tooLong", LONGEST_REASON));
            }
        }
    }

    /**
     * What is neither covered nor released and has to be. What the file says about itself and what is within it is not in a copy, so there it needs
     * neither.
     */
    static List<FieldError> undecided(List<Finding> findings, RedactionDraft draft) {
        boolean copied = !draft.covers().isEmpty();
        return findings.stream()
                .filter(finding -> finding.kind().mustBeDecided())
                .filter(finding -> draft.release(finding).isEmpty() && !draft.covers(finding))
                .filter(finding -> !(copied && isLeftBehind(finding)))
                .map(finding -> new FieldError(
                        finding.id(), finding.error().code(), finding.error().args()))
                .toList();
    }

    private static boolean isLeftBehind(Finding finding) {
        return finding.field().equals("metadata")
                || finding.kind() == FindingKind.UNREAD_ATTACHMENT
                || finding.field().equals("text")
                        && finding.page() == null
                        && finding.kind().isNumber();
    }
}
