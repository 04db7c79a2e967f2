package se.diarium.embedded.workflow;

/** Names of the process variables that every process has. */
final class Variables {
    static final String INITIATOR = "initiator";
    static final String INITIATOR_HOME = "initiatorhome";
    static final String COMPANY_HOME = "companyhome";
    static final String INSTANCE_ID = "workflowinstanceid";
    static final String CANCELLED = "cancelled";

    private Variables() {}
}
