/**
 * What a file says: its text, its kind, its name made fit to keep, and why a file cannot be read.
 *
 * <p>Values and the interface alone; {@code document.parser} takes the text out, {@code document.suggestion} reads it.
 */
package se.diarium.document.text;
