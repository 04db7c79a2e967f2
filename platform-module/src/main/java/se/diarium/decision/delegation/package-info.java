/**
 * Decisions that a body has given others to take on its behalf: the delegation order as data, the decisions under it, numbered
 * for each body and year, and their report to the body. Source: kommunallagen (2017:725) 6 kap. 37-40 §§ and 7 kap. 5-8 §§.
 *
 * <p>A decision is a part of its case, so it is read and written with the rights of the case, is never removed, and every
 * change of it is an event. Depends on {@code se.diarium.register} and the platform.
 */
package se.diarium.decision.delegation;
