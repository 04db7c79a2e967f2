package se.diarium.synonym;

import java.util.List;

/**
 * An entry as it is given.
 *
 * @param kind null for {@link SynonymKind#EQUAL}
 */
public record SynonymInput(SynonymKind kind, List<String> terms) {}
