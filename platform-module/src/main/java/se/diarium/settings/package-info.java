/**
 * The settings of the module as an installation gives them, and the checks that let it start or say why not. Each concern reads
 * its own settings, with the bounds of what it accepts. Depends on nothing of ours; everything may use it.
 */
package se.diarium.settings;
