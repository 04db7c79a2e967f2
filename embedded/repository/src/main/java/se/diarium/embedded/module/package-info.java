/** The modules of the class path: their properties, and their start-up components run in order and remembered. */
package se.diarium.embedded.module;
