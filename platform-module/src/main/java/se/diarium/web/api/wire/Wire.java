package se.diarium.web.api.wire;

import se.diarium.register.SecrecyGrounds;
import se.diarium.web.http.Links;
import se.diarium.web.text.Language;

/**
 * What it takes to put cases and records on the wire.
 *
 * @param grounds the words of the legal grounds
 * @param language in which the caller reads them
 */
public record Wire(Links links, SecrecyGrounds grounds, Language language) {}
