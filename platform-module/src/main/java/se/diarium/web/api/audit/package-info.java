/** The history of the whole register over HTTP, and the verification of its chains, for administrators. */
package se.diarium.web.api.audit;
