package se.diarium.decision.paper;

import se.diarium.decision.paper.docx.Fields;

/**
 * A template that papers or reports are written from.
 *
 * @param code its name without the ending of files
 * @param fields what it may use
 */
public record KnownTemplate(String code, Fields fields) {}
