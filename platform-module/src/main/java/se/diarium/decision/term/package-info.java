/**
 * The days that follow from statutes once a decision has been taken: when minutes are to be approved and announced, how long
 * the announcement stays up, the last day of appeal and the day the decision is final. Pure computation: depends on nothing.
 */
package se.diarium.decision.term;
