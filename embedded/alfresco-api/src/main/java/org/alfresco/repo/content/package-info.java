/** Policies of the content service. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.content;
