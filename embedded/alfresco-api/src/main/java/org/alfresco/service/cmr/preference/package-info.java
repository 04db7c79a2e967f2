/** Declarations of users' preferences. */
package org.alfresco.service.cmr.preference;
