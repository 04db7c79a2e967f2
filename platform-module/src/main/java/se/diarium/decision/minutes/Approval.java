package se.diarium.decision.minutes;

import java.time.LocalDate;

/**
 * That somebody approved a paragraph.
 *
 * @param member id of the membership
 * @param by user who approved, or who noted it for somebody without an account
 */
record Approval(String itemId, String member, LocalDate on, String by) {}
