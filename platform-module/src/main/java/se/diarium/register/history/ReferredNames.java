package se.diarium.register.history;

import java.util.Optional;

/** What other parts of the register call the things that events keep by their ids. */
@FunctionalInterface
public interface ReferredNames {

    /** The name of what a property of an event stands for; nothing where it stands for nothing that has one. */
    Optional<String> name(String property, String id);
}
