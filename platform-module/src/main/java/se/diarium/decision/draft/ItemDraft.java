package se.diarium.decision.draft;

import java.time.Instant;

/**
 * What has been typed at an item and not noted yet.
 *
 * @param revision another with every writing
 * @param text as the form of the item wrote it
 * @param by the user who wrote it last
 */
public record ItemDraft(String itemId, String revision, String text, String by, Instant at) {}
