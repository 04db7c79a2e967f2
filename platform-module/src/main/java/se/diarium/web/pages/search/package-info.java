/** The public search: the start page with its ways in, and results with facets. */
package se.diarium.web.pages.search;
