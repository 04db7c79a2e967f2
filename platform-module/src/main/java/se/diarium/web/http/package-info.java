/**
 * Reading requests and writing answers: strict JSON, multipart read as a stream within limits, caching headers.
 *
 * <p>Knows web scripts and libraries; of the register only its numbers, which make addresses.
 */
package se.diarium.web.http;
