/** What citizens are told of the register itself: how fresh and how whole it is, how accessible, and what it does with personal data. */
package se.diarium.web.pages.about;
