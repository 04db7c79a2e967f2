package se.diarium.web.api;

import java.util.List;

/** A page of a list on the wire. */
record PageView<T>(long total, int offset, int limit, List<T> items) {}
