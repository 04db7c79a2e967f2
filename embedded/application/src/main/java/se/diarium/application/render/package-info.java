/** Makes the demonstration region's documents: Markdown in, PDF or DOCX out. */
package se.diarium.application.render;
