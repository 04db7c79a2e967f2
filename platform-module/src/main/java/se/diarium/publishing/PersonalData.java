package se.diarium.publishing;

import java.util.List;

/** Finds personal data in texts that are about to be published. */
@FunctionalInterface
public interface PersonalData {

    /** What is found in the text, in order; empty when there is nothing. */
    List<Passage> find(String text);

    /** What is found, each with enough around it to find the place. */
    default List<String> passages(String text) {
        return find(text).stream().map(Passage::shown).toList();
    }
}
