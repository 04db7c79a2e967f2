package org.springframework.extensions.webscripts;

import java.util.Map;

/** The {@code url} object of templates: the parts of the request's URL. */
public interface URLModel {

    String getServer();

    String getContext();

    String getServiceContext();

    String getService();

    String getFull();

    String getArgs();

    String getMatch();

    String getExtension();

    String getTemplate();

    Map<String, String> getTemplateArgs();
}
