/** How the parts are that the register depends on, over HTTP, for administrators. */
package se.diarium.web.api.health;
