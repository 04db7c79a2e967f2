/** The approval of minutes: who approves them, who has, and who is late. */
package se.diarium.web.api.minutes;
