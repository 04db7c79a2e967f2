/**
 * The paragraphs of minutes: which a body has used in a year, and which comes next. Depends on {@code se.diarium.register}'s tables.
 */
package se.diarium.decision.paragraph;
