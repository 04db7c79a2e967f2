package org.alfresco.service.cmr.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Which processes are wanted; what is not set does not restrict. */
public class WorkflowInstanceQuery {
    private String engineId;
    private String workflowDefinitionId;
    private Boolean active;
    private Date startBefore;
    private Date startAfter;
    private Date endBefore;
    private Date endAfter;
    private List<String> excludedDefinitions;
    private Map<QName, Object> customProps;

    public WorkflowInstanceQuery() {}

    public WorkflowInstanceQuery(String workflowDefinitionId) {
        this(workflowDefinitionId, null);
    }

    public WorkflowInstanceQuery(Boolean active) {
        this(null, active);
    }

    public WorkflowInstanceQuery(String workflowDefinitionId, Boolean active) {
        this.workflowDefinitionId = workflowDefinitionId;
        this.active = active;
    }

    public String getEngineId() {
        return engineId;
    }

    public void setEngineId(String engineId) {
        this.engineId = engineId;
    }

    public String getWorkflowDefinitionId() {
        return workflowDefinitionId;
    }

    public void setWorkflowDefinitionId(String workflowDefinitionId) {
        this.workflowDefinitionId = workflowDefinitionId;
    }

    public Boolean getActive() {
        return active;
    }

    public void setActive(Boolean active) {
        this.active = active;
    }

    public Date getStartBefore() {
        return startBefore;
    }

    public void setStartBefore(Date startBefore) {
        this.startBefore = startBefore;
    }

    public Date getStartAfter() {
        return startAfter;
    }

    public void setStartAfter(Date startAfter) {
        this.startAfter = startAfter;
    }

    public Date getEndBefore() {
        return endBefore;
    }

    public void setEndBefore(Date endBefore) {
        this.endBefore = endBefore;
    }

    public Date getEndAfter() {
        return endAfter;
    }

    public void setEndAfter(Date endAfter) {
        this.endAfter = endAfter;
    }

    public List<String> getExcludedDefinitions() {
        return excludedDefinitions;
    }

    public void setExcludedDefinitions(List<String> excludedDefinitions) {
        this.excludedDefinitions = excludedDefinitions;
    }

    public Map<QName, Object> getCustomProps() {
        return customProps;
    }

    public void setCustomProps(Map<QName, Object> customProps) {
        this.customProps = customProps;
    }

    /** Is a date property compared as an upper or a lower limit? */
    public enum DatePosition {
        BEFORE,
        AFTER
    }
}
