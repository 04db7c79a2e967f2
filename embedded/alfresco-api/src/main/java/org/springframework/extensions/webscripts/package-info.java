/**
 * Web scripts: what a module extends and what it is given. Declarations of the platform's own names, with the small engine
 * classes working; the container behind them belongs to the host.
 */
package org.springframework.extensions.webscripts;
