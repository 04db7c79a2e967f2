/** Small values of the platform. Declared as on the platform, with nothing that is not used. */
package org.alfresco.util;
