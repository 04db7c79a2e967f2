package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Date;

/** A version of a node, as it was. */
public interface Version extends Serializable {

    Date getFrozenModifiedDate();

    String getFrozenModifier();

    String getVersionLabel();
}
