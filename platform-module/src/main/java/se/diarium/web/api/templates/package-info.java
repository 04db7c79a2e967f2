/** The templates of papers and reports over HTTP, for administrators. */
package se.diarium.web.api.templates;
