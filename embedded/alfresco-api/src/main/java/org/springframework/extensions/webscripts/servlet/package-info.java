/** The parts of web scripts that know of servlets: uploaded forms. */
package org.springframework.extensions.webscripts.servlet;
