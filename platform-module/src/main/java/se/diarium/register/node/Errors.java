package se.diarium.register.node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;

/** Collects what is wrong with what was given, so that all of it is told at once. */
public final class Errors {

    public static final int SHORT_TEXT = 500;
    public static final int LONG_TEXT = 4000;

    private final List<FieldError> errors = new ArrayList<>();

    /** What a check finds wrong; nothing when it passes. */
    static List<FieldError> of(Runnable check) {
        try {
            check.run();
            return List.of();
        } catch (InvalidInputException e) {
            return e.errors();
        }
    }

    public void add(String field, String code, Object... args) {
        errors.add(new FieldError(field, code, args));
    }

    void add(FieldError error) {
        errors.add(error);
    }

    public void requireText(String field, String value, int limit) {
        if (value == null || value.isBlank()) {
            add(field, "required");
        } else {
            checkText(field, value, limit);
        }
    }

    public void checkText(String field, String value, int limit) {
        if (value == null) {
            return;
        }
        if (value.length() > limit) {
            add(field, "text.tooLong", limit);
        }
        if (value.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            add(field, "text.controlCharacters");
        }
    }

    public void checkDay(String field, LocalDate day, RegisterCalendar calendar) {
        if (day == null || calendar.isPast(day)) {
            return;
        }
        if (day.isAfter(calendar.today())) {
            add(field, "date.future", day.toString());
        } else {
            add(field, "date.impossible", day.toString());
        }
    }

    public void checkGround(LegalGround ground, SecrecyGrounds grounds) {
        if (ground != null && grounds.of(ground).isEmpty()) {
            add("secrecy", "secrecy.unknown", ground.citation(), grounds.accepted());
        }
    }

    boolean none() {
        return errors.isEmpty();
    }

    public void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new InvalidInputException(errors);
        }
    }
}
