package se.diarium.decision.paper;

import java.util.List;

/** Who gets the extract of the minutes about an item (<i>Utdrag till</i>). */
@FunctionalInterface
public interface ExtractRecipients {

    /** Their names, in the order they are to be written. */
    List<String> of(String itemId);
}
