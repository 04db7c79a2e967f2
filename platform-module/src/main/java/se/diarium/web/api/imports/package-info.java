/** The API's resources of bulk imports. */
package se.diarium.web.api.imports;
