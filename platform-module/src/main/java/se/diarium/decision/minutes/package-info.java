/**
 * The approval of minutes (<i>justering</i>): who approves which paragraph, who has, and who is late. Minutes that all of theirs have
 * approved take their meeting on. {@link se.diarium.decision.minutes.ApprovalPlan} is the rule, {@link
 * se.diarium.decision.minutes.Minutes} what is kept of it. Depends on {@code se.diarium.decision.meeting}, {@code .member} and
 * {@code .term}.
 */
package se.diarium.decision.minutes;
