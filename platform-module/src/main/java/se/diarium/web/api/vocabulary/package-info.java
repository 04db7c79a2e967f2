/** The API's lists of coded terms: what can be chosen as a role, a class, a legal ground or a handler, and what each is called. */
package se.diarium.web.api.vocabulary;
