/** What is thrown about people. */
package org.alfresco.repo.security.person;
