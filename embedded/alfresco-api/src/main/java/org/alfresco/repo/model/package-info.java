/** Well-known places of the repository. Declared as on the platform, with nothing that is not used. */
package org.alfresco.repo.model;
