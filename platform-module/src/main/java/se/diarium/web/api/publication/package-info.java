/** The API's resources of publication: a record prepared with places covered, confirmed, published and withdrawn, and released by somebody else. */
package se.diarium.web.api.publication;
