/**
 * Reading requests and writing answers: strict JSON, multipart read as a stream within limits, caching headers.
 *
 * <p>Knows web scripts and libraries, nothing of the register.
 */
package se.diarium.web.http;
