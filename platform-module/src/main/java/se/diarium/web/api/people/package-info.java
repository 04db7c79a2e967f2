/** Users and groups over HTTP, for administrators. */
package se.diarium.web.api.people;
