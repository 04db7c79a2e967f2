package se.diarium.web.api.templates;

/** Which version of a template is to be used, as it comes. */
record TemplateUseWire(Integer version) {}
