/** Lists and figures as pages, which are extracts too: the day's list for everybody, and those of the ones who work with the register. */
package se.diarium.web.pages.lists;
