package se.diarium.web.pages.governance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * A governance model, as programs get it.
 *
 * @param version from 1
 * @param since when the version was made
 * @param model with the fields of {@code governance.schema.json}
 */
record ModelJson(String code, int version, boolean inForce, Instant since, JsonNode model) {}
