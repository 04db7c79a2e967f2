/** Declarations of scheduled jobs. Depends on nothing but other declarations. */
package org.alfresco.schedule;
