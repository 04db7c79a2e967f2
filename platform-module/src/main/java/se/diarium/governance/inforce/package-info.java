/** What follows from the governance model in force: to whom plans are addressed, and the rounds that open by its calendar. */
package se.diarium.governance.inforce;
