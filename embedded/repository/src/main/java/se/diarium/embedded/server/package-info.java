/**
 * The embedded Tomcat: one connector, web scripts under {@code /alfresco/s} and {@code /alfresco/service}, the class path's
 * static files under {@code /alfresco}. Knows of web scripts only that they are a servlet.
 */
package se.diarium.embedded.server;
