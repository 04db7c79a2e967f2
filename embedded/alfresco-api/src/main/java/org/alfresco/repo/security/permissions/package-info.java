/** What a permission check answers and throws. */
package org.alfresco.repo.security.permissions;
