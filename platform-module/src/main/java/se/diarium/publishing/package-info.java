/**
 * Publication: frozen copies of records for everybody to read, the guard that keeps personal data in, and the register
 * as a citizen may see it. Depends on the register and on the pure guards of the documents.
 */
package se.diarium.publishing;
