/**
 * The documents and cases of the register that are of a kind of the region's governance model: what a reader may see of them, by year.
 *
 * <p>May use {@code governance.model}, {@code governance.store}, {@code register} and {@code publishing}.
 */
package se.diarium.governance.document;
