/** Content models: types, aspects, properties, associations, constraints. Declared as on the platform, with nothing that is not used. */
package org.alfresco.service.cmr.dictionary;
