/** The API's lists of coded terms: what can be chosen as a role, a class or a legal ground, and what each is called. */
package se.diarium.web.api.vocabulary;
