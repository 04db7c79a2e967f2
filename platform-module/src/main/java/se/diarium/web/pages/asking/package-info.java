/** The form by which anybody asks for a public document, without saying who they are. */
package se.diarium.web.pages.asking;
