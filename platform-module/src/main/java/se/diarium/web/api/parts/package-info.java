/** What cases have besides records and deadlines, over HTTP: parties, notes, links, classification and history. */
package se.diarium.web.api.parts;
