/** The number series and what became of each number, for everybody and for those who work with the register. */
package se.diarium.web.pages.series;
