/** The notice board as everybody sees it. */
package se.diarium.web.pages.board;
