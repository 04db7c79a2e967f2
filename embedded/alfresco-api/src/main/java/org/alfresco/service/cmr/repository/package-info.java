/** Nodes, their associations and their content. Declared as on the platform, with nothing that is not used. */
package org.alfresco.service.cmr.repository;
