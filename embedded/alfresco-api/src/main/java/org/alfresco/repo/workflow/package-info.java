/** Declarations of the names of the process model. Depends on nothing but other declarations. */
package org.alfresco.repo.workflow;
