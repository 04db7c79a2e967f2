package se.diarium.search.query;

import java.util.List;
import se.diarium.search.Facet;
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

    /** What words begin with, without the asterisk. */
    record Prefix(String text) implements Expression {}

    /**
     * Words that must stand exactly so, one after the other.
     *
     * @param start offset in the query of its first character, within the quotation marks
     */
    record Phrase(String text, int start) implements Expression {}

    /** A diarienummer, with the text it was read from. */
    record Number(NumberMention mention, String text) implements Expression {}

    /** A paragraph of minutes. */
    record Section(int paragraph) implements Expression {}

    /** {@code dnr:} with a whole number: the case and its records alone, not what mentions it. */
    record OwnNumber(NumberMention mention) implements Expression {}

    /** {@code dnr:} with a running number alone: the case of any series and year, and its records. */
    record RunningNumber(int number) implements Expression {}

    /** {@code organ:}, {@code typ:} or {@code dokument:} with a code or a name, as typed. */
    record Coded(Facet facet, String value) implements Expression {}

    /** {@code år:} from the first year to the last, both included. */
    record Years(int first, int last) implements Expression {}

    /** {@code period:} from the first year to the last, both included: plans and reports that are about one of them. */
    record Period(int first, int last) implements Expression {}

    /** {@code modell:}, {@code genomför:} or {@code följer:} with a code or a name, as typed. */
    record Related(Relation relation, String value) implements Expression {}

    /** What a document is to something of the region's governance model. */
    enum Relation {
        /** Registered by the model. */
        MODEL,
        /** Of a kind that carries on plans of the kind. */
        CARRIES_OUT,
        /** Of a kind that follows up plans of the kind. */
        FOLLOWS_UP
    }

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
