package se.diarium.publishing;

import org.alfresco.service.cmr.repository.ContentReader;

/** The frozen file of a published record. */
public record PublishedFile(String filename, String mimetype, long size, String sha256, ContentReader content) {}
