/** Texts for people. Declared as on the platform, with nothing that is not used. */
package org.alfresco.service.cmr.i18n;
