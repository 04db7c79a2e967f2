package se.diarium.search.query;

import se.diarium.search.NumberMention;

/** The smallest pieces of a query. */
sealed interface Token {

    record Word(String text, int start, int end) implements Token {}

    record Prefix(String text) implements Token {}

    record Quoted(String text, int start) implements Token {}

    record Number(NumberMention mention, String text) implements Token {}

    record Section(int paragraph) implements Token {}

    /** A field word with a value it can have. */
    record Field(Expression asked) implements Token {}

    /** A minus right before what it excludes; {@code INTE} or {@code NOT} in capitals. */
    record Not() implements Token {}

    /** {@code OR} or {@code ELLER} in capitals, or a bar. */
    record Or() implements Token {}

    record Open() implements Token {}

    record Close() implements Token {}
}
