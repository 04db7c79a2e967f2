/** The meetings of the bodies and what was decided at them, as citizens see them. */
package se.diarium.web.pages.meetings;
