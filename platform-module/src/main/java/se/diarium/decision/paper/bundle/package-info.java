/**
 * Puts many files together into one PDF with contents, bookmarks and page numbers. {@link
 * se.diarium.decision.paper.bundle.BundleProcess} has that done by a process of its own, since the files are anybody's and a PDF can
 * be made to exhaust whoever reads it. Knows nothing of meetings or of the platform.
 */
package se.diarium.decision.paper.bundle;
