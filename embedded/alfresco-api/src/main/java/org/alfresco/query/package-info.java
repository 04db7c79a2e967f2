/** Asking for lists a page at a time. */
package org.alfresco.query;
