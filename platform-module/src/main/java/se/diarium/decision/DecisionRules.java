package se.diarium.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.diarium.decision.term.DecisionDay;
import se.diarium.register.Bodies;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.Outcome;
import se.diarium.register.RegisterCalendar;

/** What a proposal and the completion of each task must hold, field by field. */
final class DecisionRules {
    private static final int LONG_TEXT = 4000;
    private static final Pattern PARAGRAPH = Pattern.compile("[1-9][0-9]{0,4}[a-z]?");

    private final Bodies bodies;
    private final RegisterCalendar calendar;

    DecisionRules(Bodies bodies, RegisterCalendar calendar) {
        this.bodies = bodies;
        this.calendar = calendar;
    }

    /** @throws InvalidInputException if the body is unknown or there is no proposal */
    void check(ProposalInput proposal) {
        var errors = new ArrayList<FieldError>();
        checkBody(errors, proposal.body(), calendar.today());
        requireText(errors, "proposal", proposal.proposal());
        throwIfAny(errors);
    }

    /** @throws InvalidInputException if the task cannot be completed like this */
    void check(TaskKind kind, TaskCompletion completion) {
        var errors = new ArrayList<FieldError>();
        if (isBlank(completion.outcome())) {
            errors.add(new FieldError("outcome", "required"));
        } else if (!kind.outcomes().contains(completion.outcome())) {
            errors.add(new FieldError("outcome", "oneOf", String.join(", ", kind.outcomes())));
        } else if (kind == TaskKind.RECORD_DECISION) {
            checkDecision(errors, completion);
        } else if (completion.outcome().equals("sendBack")
                || completion.outcome().equals("disagreed")) {
            requireText(errors, "comment", completion.comment());
        } else if (completion.outcome().equals("answered") && isBlank(completion.recordId())) {
            errors.add(new FieldError("recordId", "consultation.answer"));
        } else if (completion.outcome().equals("resubmit")) {
            if (completion.body() != null) {
                checkBody(errors, completion.body(), calendar.today());
            }
            if (completion.proposal() != null) {
                requireText(errors, "proposal", completion.proposal());
            }
        }
        checkLength(errors, "comment", completion.comment());
        throwIfAny(errors);
    }

    /**
     * @param registered the day the case was registered here
     * @param year the year of its number; one that keeps an older number was there from that year on
     * @throws InvalidInputException if the body would have decided before there was a case
     */
    void checkDay(LocalDate decided, LocalDate registered, int year) {
        LocalDate first = DecisionDay.earliest(registered, year);
        if (decided.isBefore(first)) {
            throw new InvalidInputException("date", "date.beforeRegistration", decided.toString(), first.toString());
        }
    }

    /** A paragraph without its sign, spaces and capitals: {@code § 101} is {@code 101}. */
    static String paragraph(String given) {
        return given == null ? null : given.replaceAll("[§\\s\\u00a0]", "").toLowerCase(Locale.ROOT);
    }

    private void checkDecision(List<FieldError> errors, TaskCompletion completion) {
        var date = completion.date();
        checkBody(errors, completion.body(), date == null ? calendar.today() : date);
        if (date == null) {
            errors.add(new FieldError("date", "required"));
        } else if (!calendar.isPast(date)) {
            var code = date.isAfter(calendar.today()) ? "date.future" : "date.impossible";
            errors.add(new FieldError("date", code, date.toString()));
        }
        if (isBlank(completion.paragraph())) {
            errors.add(new FieldError("paragraph", "required"));
        } else if (!PARAGRAPH.matcher(paragraph(completion.paragraph())).matches()) {
            errors.add(new FieldError("paragraph", "paragraph.unreadable", completion.paragraph()));
        }
        if (Outcome.REFERRED_BACK.name().equals(completion.outcome())) {
            // The reasons for a referral back are part of it.
            requireText(errors, "text", completion.text());
        } else {
            checkLength(errors, "text", completion.text());
        }
    }

    /** @param day on which the body is to be at work */
    private void checkBody(List<FieldError> errors, String body, LocalDate day) {
        if (isBlank(body)) {
            errors.add(new FieldError("body", "required"));
        } else if (bodies.byCode(body).isEmpty()) {
            errors.add(new FieldError("body", "body.unknown", body, String.join(", ", bodies.codes())));
        } else {
            bodies.ended("body", body, day).ifPresent(errors::add);
        }
    }

    private static void requireText(List<FieldError> errors, String field, String text) {
        if (isBlank(text)) {
            errors.add(new FieldError(field, "required"));
        } else {
            checkLength(errors, field, text);
        }
    }

    private static void checkLength(List<FieldError> errors, String field, String text) {
        if (text != null && text.length() > LONG_TEXT) {
            errors.add(new FieldError(field, "text.tooLong", LONG_TEXT));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
