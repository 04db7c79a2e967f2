/** The API's lists of cases and records, figures and search, as JSON and as extracts in files. */
package se.diarium.web.api.lists;
