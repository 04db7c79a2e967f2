/**
 * What citizens see: public pages rendered on the server, complete without scripts, and the same as JSON and Atom.
 *
 * <p>A class for each page asks the public register or the public index, which hold nothing but what is published, and hands a
 * view to its FreeMarker template. Views are public records because templates call their methods.
 */
package se.diarium.web.pages;
