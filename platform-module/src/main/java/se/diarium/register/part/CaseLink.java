package se.diarium.register.part;

import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.register.CaseSummary;

/**
 * A link of a case to another that the caller may read.
 *
 * @param other node of the other case
 * @param ended whether it no longer holds
 */
public record CaseLink(String id, LinkType type, NodeRef other, CaseSummary otherCase, boolean ended) {}
