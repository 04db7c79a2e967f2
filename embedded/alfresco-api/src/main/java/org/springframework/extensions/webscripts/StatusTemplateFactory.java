package org.springframework.extensions.webscripts;

import java.util.Map;

/** Finds the status template of an error when it is about to be rendered. */
public interface StatusTemplateFactory {

    StatusTemplate getStatusTemplate();

    Map<String, Object> getStatusModel();
}
