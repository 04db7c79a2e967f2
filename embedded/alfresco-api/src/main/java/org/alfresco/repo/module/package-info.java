/** Components that a module runs when the repository starts. */
package org.alfresco.repo.module;
