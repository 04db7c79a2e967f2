/**
 * Bulk import of an existing register: its tables and files are received, validated as a whole, and taken into the register in batches
 * that can be interrupted anywhere. May use {@code register}; the web uses it.
 */
package se.diarium.importing;
