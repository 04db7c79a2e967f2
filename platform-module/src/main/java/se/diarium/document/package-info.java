/**
 * What a file says: its text and kind, taken out by Tika in child processes, and the metadata suggested from the text.
 *
 * <p>Depends on {@code se.diarium.register.number} alone of ours and on no type of the platform. The child processes
 * are the guard against hostile files: nothing here parses a document in the repository's own process.
 */
package se.diarium.document;
