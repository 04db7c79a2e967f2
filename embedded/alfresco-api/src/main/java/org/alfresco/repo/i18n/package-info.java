/** Messages of the repository by locale. */
package org.alfresco.repo.i18n;
