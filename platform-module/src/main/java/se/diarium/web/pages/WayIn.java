package se.diarium.web.pages;

import java.util.Optional;

/** A way into the register for those who do not search: a short list on the start page that leads on to a long one. */
@FunctionalInterface
public interface WayIn {

    /** How many things are in such a list. */
    int MOST = 4;

    /** The list; nothing where there is nothing in it. */
    Optional<ShortList> shortList(PageRequest request);
}
