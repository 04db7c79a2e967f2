/** The list of words that stand for each other in searches, over HTTP. */
package se.diarium.web.api.synonyms;
