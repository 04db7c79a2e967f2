/** Names of the platform's content models. Declared as on the platform, with nothing that is not used. */
package org.alfresco.model;
