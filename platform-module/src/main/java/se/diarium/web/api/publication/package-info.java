/** The API's resources of publication: a record published and withdrawn, and released for it by somebody else. */
package se.diarium.web.api.publication;
