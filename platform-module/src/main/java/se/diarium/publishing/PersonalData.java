package se.diarium.publishing;

import java.util.List;

/** Finds personal identity numbers in texts that are about to be published. */
@FunctionalInterface
public interface PersonalData {

    /** The numbers found in the text, each with enough around it to find the place; empty when there are none. */
    List<String> passages(String text);
}
