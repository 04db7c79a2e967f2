/** The bodies of the region and their members. */
package se.diarium.web.api.bodies;
