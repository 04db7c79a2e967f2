/**
 * Lists of the register as they are asked for and handed out: criteria read from parameters, in the words of the API or of the
 * pages, and the columns of extracts, in an internal and a public form.
 *
 * <p>Used by the API and by the pages alike, so that both mean the same by the same question.
 */
package se.diarium.web.lists;
