package se.diarium.publishing;

import java.util.List;

/** Finds personal identity numbers in texts that are about to be published. */
@FunctionalInterface
public interface PersonalData {

    /** The numbers found in the text, in order; empty when there are none. */
    List<Passage> find(String text);

    /** The numbers found, each with enough around it to find the place. */
    default List<String> passages(String text) {
        return find(text).stream().map(Passage::shown).toList();
    }
}
