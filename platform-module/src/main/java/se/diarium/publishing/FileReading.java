package se.diarium.publishing;

import java.util.List;
import java.util.Optional;

/**
 * What has been read from a record's file.
 *
 * @param url of the file's content, which changes when the file does
 * @param text empty when the file has not been read yet
 * @param metadata what the file says about itself
 * @param unread what of it has no readable text, as in {@link se.diarium.register.IncomingFile#unread()}
 */
record FileReading(String url, Optional<String> text, List<String> metadata, List<String> unread) {}
