package se.diarium.register;

import java.util.List;

/**
 * A series and how far it has come.
 *
 * @param pattern how its numbers are written
 * @param predecessors codes of the bodies that its body took over from
 * @param years those in which it has numbers, latest first
 */
public record SeriesState(Body body, String pattern, List<String> predecessors, List<SeriesYear> years) {}
