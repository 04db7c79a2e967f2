package se.diarium.web.api.audit;

import java.util.List;

/**
 * A page of events on the wire.
 *
 * @param next what {@code after} is for the next page; left out on the last one
 */
record EventPageView(String next, List<EventView> items) {}
