package se.diarium.web.api.drafts;

import java.util.List;
import se.diarium.register.Outcome;
import se.diarium.register.node.Errors;

/** What has been typed at an item, as it comes, is kept and goes: the fields of a decision, none of them needed. */
record DraftWire(
        Outcome outcome,
        String text,
        String reasons,
        String changes,
        String nextBody,
        FiguresWire vote,
        List<SaidWire> votes,
        List<SaidWire> yrkanden,
        List<SaidWire> reservations,
        List<SaidWire> bias) {

    private static final int LONGEST = 20_000;
    private static final int MOST = 400;

    /** The figures of a vote. */
    record FiguresWire(Integer yes, Integer no, Integer abstained) {}

    /** What is noted of a member: how the vote was, or in words. */
    record SaidWire(String member, String text) {}

    /** @throws se.diarium.register.InvalidInputException if a field cannot be kept */
    DraftWire checked() {
        Errors errors = new Errors();
        errors.checkText("text", text, LONGEST);
        errors.checkText("reasons", reasons, LONGEST);
        errors.checkText("changes", changes, LONGEST);
        errors.checkText("nextBody", nextBody, Errors.SHORT_TEXT);
        check(errors, "votes", votes);
        check(errors, "yrkanden", yrkanden);
        check(errors, "reservations", reservations);
        check(errors, "bias", bias);
        errors.throwIfAny();
        return this;
    }

    private static void check(Errors errors, String field, List<SaidWire> said) {
        if (said == null) {
            return;
        }
        if (said.size() > MOST) {
            errors.add(field, "numberBetween", "0", Integer.toString(MOST));
            return;
        }
        for (SaidWire one : said) {
            if (one == null || one.member() == null) {
                errors.add(field, "required");
                return;
            }
            errors.checkText(field, one.member(), Errors.SHORT_TEXT);
            errors.checkText(field, one.text(), Errors.LONG_TEXT);
        }
    }
}
