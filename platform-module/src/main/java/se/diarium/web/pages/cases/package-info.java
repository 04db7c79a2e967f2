/** Published cases and records as citizens read them: the page of a case, the reading page of a record, and its file. */
package se.diarium.web.pages.cases;
