/** What the bodies have delegated, and the decisions that others have taken for them, for those who work with the register. */
package se.diarium.web.pages.delegation;
