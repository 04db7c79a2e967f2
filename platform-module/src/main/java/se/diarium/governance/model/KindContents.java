package se.diarium.governance.model;

import java.util.List;
import java.util.Set;

/**
 * What is in a document of a kind.
 *
 * @param holds what it holds that the register knows of
 * @param parts what it consists of besides, in words
 */
public record KindContents(Set<Content> holds, List<String> parts) {

    public KindContents {
        holds = Set.copyOf(holds);
        parts = List.copyOf(parts);
    }
}
