/**
 * The members of bodies: who is elected, in which office, for which party and when. {@link se.diarium.decision.member.Members} is
 * the door; the groups of the platform follow the periods of office. Source: kommunallagen (2017:725) 4 kap. (elected
 * representatives), 5 kap. 11 § and 6 kap. 15 § (chair and vice chairs). Depends on {@code se.diarium.register} and the platform.
 */
package se.diarium.decision.member;
