/** Declarations of what runs actions: the names of the mail action. Depends on nothing but other declarations. */
package org.alfresco.repo.action.executer;
