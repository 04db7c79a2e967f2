/**
 * The follow-up of what plans hold: who has answered in a round and who is missing, reminders by mail, and the compilation of a round
 * from unit to board to region. Depends on {@code governance.thread}, {@code governance.round}, {@code reminder} and {@code register}.
 */
package se.diarium.governance.followup;
