/** The meetings of the caller's bodies with their papers, and what the caller has read and noted, on the wire. */
package se.diarium.web.api.my;
