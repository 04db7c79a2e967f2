/** The platform's exceptions in general. Declared as on the platform, with nothing that is not used. */
package org.alfresco.error;
