/**
 * The page of a case for those who work with the register: all there is of it that the reader may see, and what happened to it.
 *
 * <p>{@link se.diarium.web.pages.casefile.CaseFilePage} asks the services, with the reader's own rights; one class for each kind of
 * thing a case has puts it into words.
 */
package se.diarium.web.pages.casefile;
