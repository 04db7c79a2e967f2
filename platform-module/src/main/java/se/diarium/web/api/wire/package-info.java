/**
 * What goes over the wire in more than one resource of the API: cases, records and what they consist of, pages of lists, reasons.
 *
 * <p>Values alone: knows the features and addresses, nothing of requests and answers.
 */
package se.diarium.web.api.wire;
