/** Declarations of the base classes of actions. Depends on nothing but other declarations. */
package org.alfresco.repo.action;
