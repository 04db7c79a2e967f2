/**
 * Dispatch (<i>expediering</i>): extracts of approved minutes are sent by mail to those who are to have them ("Utdrag till"), each once, and
 * what came back is noted. {@link se.diarium.decision.dispatch.DeliveryReport} reads reports of mail servers and knows nothing of the
 * platform. Depends on {@code se.diarium.decision.meeting} and {@code .minutes}, and on the text of files.
 */
package se.diarium.decision.dispatch;
