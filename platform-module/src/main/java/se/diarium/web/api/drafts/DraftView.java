package se.diarium.web.api.drafts;

import java.time.Instant;

/**
 * What has been typed at an item and not noted, on the wire.
 *
 * @param tag to be sent back as {@code If-Match}
 * @param draft null where there is none
 */
record DraftView(String item, String tag, String by, Instant at, DraftWire draft) {}
