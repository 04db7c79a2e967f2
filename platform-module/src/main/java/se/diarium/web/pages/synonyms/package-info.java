/** The page on which the secretariat keeps the words that stand for each other in searches. */
package se.diarium.web.pages.synonyms;
