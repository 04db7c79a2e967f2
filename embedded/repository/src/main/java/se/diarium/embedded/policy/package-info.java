/** Binding behaviours to policies, switching them off, and calling them at the time they ask for. May depend on the platform's declarations alone. */
package se.diarium.embedded.policy;
