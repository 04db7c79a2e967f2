/** The running transaction: resources and listeners bound to it. Depends on Spring's transaction synchronization alone. Declared as on the platform, with nothing that is not used. */
package org.alfresco.util.transaction;
