package se.diarium.governance.model;

import java.util.List;

/**
 * What a region's goals are ordered by.
 *
 * @param kind what they are called together, as {@code perspektiv} or {@code fokusområden}
 * @param each in their order; none where each plan says its own
 */
public record Perspectives(Name kind, List<Perspective> each) {

    public Perspectives {
        each = List.copyOf(each);
    }
}
