/**
 * The closing of a case, and where other packages take part in it: a {@link se.diarium.register.closing.ClosingCheck} says what
 * is missing, a {@link se.diarium.register.closing.Clearing} clears what is not to be kept. Every bean of these types takes
 * part. Depends on {@code se.diarium.register} alone.
 */
package se.diarium.register.closing;
