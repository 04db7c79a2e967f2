/** Looking up texts by key. */
package org.alfresco.service.cmr.i18n;
