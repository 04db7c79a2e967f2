/** The governance models of the region, for administrators: which there are, their versions, and the next version of one. */
package se.diarium.web.api.models;
