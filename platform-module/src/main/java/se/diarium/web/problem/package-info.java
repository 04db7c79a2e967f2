/**
 * What went wrong, as the client sees it: RFC 9457 problems, and the one place where exceptions become them.
 *
 * <p>May depend on the exceptions of the features below, and on {@code text}.
 */
package se.diarium.web.problem;
