/** Declarations of processes, tasks and the service that runs them. Depends on nothing but other declarations. */
package org.alfresco.service.cmr.workflow;
