/** Policies of the node service. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.node;
