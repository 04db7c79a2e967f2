/** Failures of the integrity check before commit. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.node.integrity;
