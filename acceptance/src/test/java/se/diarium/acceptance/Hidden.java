package se.diarium.acceptance;

import java.util.Locale;

/** What has a word of its own that not everybody is to meet. */
enum Hidden {
    /** Nothing is hidden: what shows that the ways out lead out. */
    PUBLISHED,
    /** A record in a public case. */
    UNPUBLISHED,
    WITHDRAWN,
    SECRET_RECORD,
    MADE_SECRET_WHEN_PUBLIC,
    SECRET_CASE,
    SECRET_CASE_OF_OTHERS,
    /** The title of a published record that has another public title. */
    PROTECTED_RECORD,
    PROTECTED_COUNTERPARTY,
    /** The title of a public case that has another public title. */
    PROTECTED_CASE,
    PROTECTED_INITIATOR,
    /** A word in a published record's file that is covered in the copy that citizens get. */
    COVERED,
    VOIDED_RECORD,
    VOIDED_CASE,
    WORKING_MATERIAL,
    /** An unpublished record whose place a published one took. */
    SUPERSEDED,
    /** What was decided in a public case at a meeting whose minutes are not approved. */
    UNAPPROVED_DECISION,
    PAPER_OF_THE_BODY,
    PAPER_OF_ANOTHER_BODY,
    /** What the user {@code ledamot} would read as a member but stands aside at. */
    PAPER_KEPT_FOR_BIAS,
    /** A case about which the user {@code medarbetare} is asked. */
    ASKED,
    /** A case about which the user {@code medarbetare} was asked and has answered. */
    NO_LONGER_ASKED,
    /** A goal of a plan that is not published, in a public case. */
    GOAL_OF_A_DRAFT,
    GOAL_OF_A_SECRET_PLAN,
    /** The comment of an answer about what a published plan holds, in a round for everybody that has not closed. */
    ANSWER_OF_AN_OPEN_ROUND;

    static Hidden of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
