/**
 * The history of the register: events that are only ever appended, hash-chained for each series, written in the
 * transaction of what they tell of.
 */
package se.diarium.register.event;
