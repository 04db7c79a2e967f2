/**
 * Documents made from templates: a DOCX with placeholders is filled with values, and what came of it is written as a PDF that can be
 * read aloud. Knows nothing of meetings.
 */
package se.diarium.decision.paper.docx;
