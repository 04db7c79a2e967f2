/** The notice board in the API: notices are posted, listed with those that were taken down, and taken down. */
package se.diarium.web.api.board;
