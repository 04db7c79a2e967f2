package se.diarium.web.api.cases;

import java.util.List;
import java.util.function.Function;
import se.diarium.register.FieldError;
import se.diarium.register.closing.Clearing;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.closing.ClosingReport;

/**
 * What stands between a case and its closing, on the wire.
 *
 * @param closable whether nothing keeps the case open
 * @param clearing what closing would clear
 */
record ClosingView(boolean closable, List<RemarkView> items, List<ClearedView> clearing) {

    /** Something that is not in order; {@code part} is left out where it is the case as a whole. */
    record RemarkView(String code, ClosingRemark.Severity severity, String message, PartView part) {}

    /** The part of the case that a remark is about. */
    record PartView(String type, String id) {

        private static PartView of(ClosingRemark.Part part) {
            return part == null ? null : new PartView(part.type(), part.id());
        }
    }

    /** Something that closing clears. */
    record ClearedView(String id, String title) {

        private static ClearedView of(Clearing.Item item) {
            return new ClearedView(item.id(), item.title());
        }
    }

    /** @param texts the words of a code in the caller's language */
    static ClosingView of(ClosingReport report, Function<FieldError, String> texts) {
        return new ClosingView(
                report.closable(),
                report.remarks().stream()
                        .map(remark -> new RemarkView(
                                remark.code(),
                                remark.severity(),
                                texts.apply(new FieldError("case", remark.code(), remark.args())),
                                PartView.of(remark.part())))
                        .toList(),
                report.clearing().stream().map(ClearedView::of).toList());
    }
}
