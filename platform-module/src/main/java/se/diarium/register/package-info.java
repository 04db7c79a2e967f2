/**
 * The register: cases, their records, decisions and bodies, and the rules that hold whichever door a change comes
 * through. Features and the web depend on this package; it depends on nothing of ours but the numbers.
 */
package se.diarium.register;
