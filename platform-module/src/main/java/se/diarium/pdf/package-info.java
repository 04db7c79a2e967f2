/**
 * Writing PDF that can be read aloud: tagged (ISO 32000-1, 14.8), with language, title, bookmarks and a typeface in the file.
 *
 * <p>Pure: knows the PDF library alone, and not what documents are about.
 */
package se.diarium.pdf;
