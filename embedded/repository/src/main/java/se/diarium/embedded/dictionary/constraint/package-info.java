/**
 * The kinds of constraints that a model can put on the values of a property. Depends on the platform's declarations alone.
 */
package se.diarium.embedded.dictionary.constraint;
