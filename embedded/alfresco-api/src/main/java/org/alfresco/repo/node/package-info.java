/** Policies of the node service, and reading nodes ahead. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.node;
