/** What cases have besides records, over HTTP: parties, deadlines, notes, links, classification and history. */
package se.diarium.web.api.parts;
