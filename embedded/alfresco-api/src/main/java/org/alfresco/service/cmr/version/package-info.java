/** Versions of nodes. Declared as on the platform, with nothing that is not used. */
package org.alfresco.service.cmr.version;
