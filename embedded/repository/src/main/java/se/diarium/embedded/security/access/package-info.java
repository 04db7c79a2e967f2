/**
 * What makes a service public: a proxy that begins a transaction where there is none, asks whether the caller may call
 * the method with these arguments, and leaves out of the answer what the caller may not read. Which permission which
 * method needs is a table of its own, {@code access-rules.txt}.
 */
package se.diarium.embedded.security.access;
