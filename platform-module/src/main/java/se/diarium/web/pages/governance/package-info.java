/** What citizens see of the region's governance. */
package se.diarium.web.pages.governance;
