/**
 * Pages rendered on the server, complete without scripts, and the same as JSON and Atom: what citizens see, and below
 * {@code /diarium/register/} what those who work with the register see when they have logged in. Here is what the pages have in
 * common; they live in the packages below, by what they show.
 *
 * <p>A class for each {@link se.diarium.web.pages.PublicPage} asks the public register or the public index, which hold nothing but
 * what is published; an {@link se.diarium.web.pages.InternalPage} asks the services with the reader's own rights. Either hands a
 * view to its FreeMarker template. Views are public records because templates call their methods.
 */
package se.diarium.web.pages;
