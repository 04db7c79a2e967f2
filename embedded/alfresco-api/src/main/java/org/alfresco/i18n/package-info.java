/** The bean a module names in XML to register its message bundles. */
package org.alfresco.i18n;
