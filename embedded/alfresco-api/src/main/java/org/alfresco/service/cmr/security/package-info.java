/** The public services that say who somebody is, what groups they are in and what they may do. */
package org.alfresco.service.cmr.security;
