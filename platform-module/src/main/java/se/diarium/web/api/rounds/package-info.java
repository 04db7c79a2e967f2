/** The API's resources of reporting rounds: the rounds, who is missing in them, their compilation, and what the caller is to answer. */
package se.diarium.web.api.rounds;
