package org.alfresco.repo.node.integrity;

import java.io.Serializable;

/** One way in which a node breaks its model. */
public class IntegrityRecord implements Serializable {
    private final String msg;

    public IntegrityRecord(String msg) {
        this.msg = msg;
    }

    public String getMessage() {
        return msg;
    }

    @Override
    public String toString() {
        return msg;
    }
}
