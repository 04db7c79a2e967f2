/**
 * The embedded repository with Diarium in it, as a program: its command line and what happens at the first start. It
 * may use everything; nothing uses it.
 */
package se.diarium.application;
