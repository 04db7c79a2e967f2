/** What is thrown about groups and other authorities. */
package org.alfresco.repo.security.authority;
