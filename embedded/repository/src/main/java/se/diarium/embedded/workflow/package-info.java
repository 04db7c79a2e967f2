/**
 * Processes and tasks: the platform's workflow service over the Activiti engine, on the data source and in the
 * transactions of the nodes.
 *
 * <p>The conventions are the platform's: ids with {@code activiti$} in front, a start task that is ended before the first
 * task counts, task types from {@code activiti:formKey}, task properties as variables named {@code prefix_name}, the
 * outcome in the property that {@code bpm:outcomePropertyName} names.
 *
 * <p>May use the node, dictionary and authority services; nothing but the Spring context refers to this package.
 */
package se.diarium.embedded.workflow;
