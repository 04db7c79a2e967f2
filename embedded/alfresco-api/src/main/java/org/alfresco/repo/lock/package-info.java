/** Declarations of locks that hold across the nodes of a cluster. Depends on nothing but other declarations. */
package org.alfresco.repo.lock;
