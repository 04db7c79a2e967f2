/**
 * What is on the pages of a PDF and where, and copies of it in which places of pages are covered for good.
 *
 * <p>Values and the interface alone; {@code document.parser} does the work in a child process. Depends on {@code document.text} alone of ours.
 */
package se.diarium.document.page;
