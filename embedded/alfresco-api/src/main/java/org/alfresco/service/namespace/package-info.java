/** Qualified names and their namespaces. Depends on nothing else of the platform. Declared as on the platform, with nothing that is not used. */
package org.alfresco.service.namespace;
