package org.alfresco.service.cmr.repository;

import java.text.MessageFormat;
import org.alfresco.service.namespace.QName;

/** The node lacks an aspect that what was asked for needs. */
public class AspectMissingException extends RuntimeException {

    public AspectMissingException(QName missingAspect, NodeRef nodeRef) {
        super(MessageFormat.format("{0} lacks the aspect {1}", nodeRef, missingAspect));
    }
}
