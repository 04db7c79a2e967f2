package se.diarium.search.query;

import se.diarium.search.NumberMention;

/** The smallest pieces of a query. */
sealed interface Token {

    record Word(String text, int start, int end) implements Token {}

    record Quoted(String text) implements Token {}

    record Number(NumberMention mention, String text) implements Token {}

    record Section(int paragraph) implements Token {}

    /** A minus right before what it excludes. */
    record Minus() implements Token {}

    /** {@code OR} or {@code ELLER} in capitals, or a bar. */
    record Or() implements Token {}
}
