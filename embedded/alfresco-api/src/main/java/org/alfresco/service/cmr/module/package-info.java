/** The installed modules and what they say about themselves. */
package org.alfresco.service.cmr.module;
