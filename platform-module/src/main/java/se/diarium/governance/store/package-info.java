/**
 * The region's governance models in the register: every version of each, which one is in force, and what the register takes from it.
 * {@link se.diarium.governance.store.CurrentModel} is the door.
 *
 * <p>May use {@code governance.model}, {@code governance.yaml}, {@code register}, {@code background} and {@code settings}.
 */
package se.diarium.governance.store;
