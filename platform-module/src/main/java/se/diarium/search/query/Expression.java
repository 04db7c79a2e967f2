package se.diarium.search.query;

import java.util.List;
import se.diarium.search.NumberMention;

/** A part of a parsed query. */
public sealed interface Expression {

    /**
     * A word, or several joined by punctuation ({@code HR-direktör}), as typed.
     *
     * @param start offset in the query
     * @param end offset after it
     */
    record Word(String text, int start, int end) implements Expression {}

    /** Words that must stand exactly so, one after the other. */
    record Phrase(String text) implements Expression {}

    /** A diarienummer, with the text it was read from. */
    record Number(NumberMention mention, String text) implements Expression {}

    /** A paragraph of minutes. */
    record Section(int paragraph) implements Expression {}

    /** What must not match. */
    record Not(Expression excluded) implements Expression {}

    /** At least one must match. */
    record AnyOf(List<Expression> alternatives) implements Expression {
        public AnyOf {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** All must match; an empty list matches everything. */
    record AllOf(List<Expression> parts) implements Expression {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }
}
