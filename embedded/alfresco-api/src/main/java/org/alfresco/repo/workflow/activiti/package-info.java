/** Declarations of what a module adds to the process engine. Depends on nothing but other declarations. */
package org.alfresco.repo.workflow.activiti;
