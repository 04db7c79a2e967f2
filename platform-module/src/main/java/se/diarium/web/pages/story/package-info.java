/** The page of the story of a goal, an assignment or an indicator: for everybody, and for those who work with the register. */
package se.diarium.web.pages.story;
