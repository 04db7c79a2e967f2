/**
 * Takes the text out of files that nobody has checked, with Tika in child processes of limited time and memory.
 *
 * <p>The child processes are the guard against hostile files: nothing here parses a document in the repository's own
 * process.
 */
package se.diarium.document.parser;
