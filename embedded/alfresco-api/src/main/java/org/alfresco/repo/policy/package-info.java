/** Policies and the behaviours bound to them. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.policy;
