/**
 * What people do to a case from its registration to its closing and after: states, voiding, closing, reopening, lifting
 * secrecy; who may do it and what stands in the way. Depends on {@code se.diarium.register}, its nodes and its closing.
 */
package se.diarium.register.lifecycle;
