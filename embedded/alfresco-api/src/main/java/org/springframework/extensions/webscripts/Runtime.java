package org.springframework.extensions.webscripts;

import java.util.Map;

/** The run of one request in a container. */
public interface Runtime {

    String getName();

    Container getContainer();

    Map<String, Object> getTemplateParameters();
}
