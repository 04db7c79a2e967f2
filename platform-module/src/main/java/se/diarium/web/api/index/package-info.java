/** The API's resource of the search indexes: how they are, and their rebuilding. */
package se.diarium.web.api.index;
