package se.diarium.embedded.workflow;

import java.util.ArrayList;

/** Several nodes in one process variable. */
public final class ProcessNodeList extends ArrayList<ProcessNode> {
    private static final long serialVersionUID = 1L;
}
