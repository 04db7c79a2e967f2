/** The current user of a thread, and what is thrown when somebody is not who they say. */
package org.alfresco.repo.security.authentication;
