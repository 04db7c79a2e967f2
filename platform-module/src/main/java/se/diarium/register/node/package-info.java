/**
 * The register as nodes of the platform: the services, and the behaviours that make every other door of the platform
 * keep the same rules.
 */
package se.diarium.register.node;
