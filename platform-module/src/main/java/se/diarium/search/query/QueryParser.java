package se.diarium.search.query;

import java.util.ArrayList;
import java.util.List;
import se.diarium.search.NumberReader;

/**
 * Reads a query. Grammar, from the loosest binding:
 *
 * <pre>
 * query       = { alternatives }
 * alternatives = part { OR part }
 * part        = [ - ] ( word | "phrase" | number | section )
 * </pre>
 *
 * Whatever does not fit is passed over: there is no input that is an error. Limits: {@link #MAXIMUM_LENGTH} characters and
 * {@link #MAXIMUM_PARTS} parts; what is beyond is not read.
 */
public final class QueryParser {

    /** Characters read of a query. */
    public static final int MAXIMUM_LENGTH = 500;

    /** Words, phrases and numbers read of a query. */
    public static final int MAXIMUM_PARTS = 32;

    private final QueryTokenizer tokenizer;

    /** A parser that finds the diarienummer of the given reader. */
    public QueryParser(NumberReader numbers) {
        this.tokenizer = new QueryTokenizer(numbers);
    }

    /** Reads a query; an empty tree when there is nothing to look for. */
    public Expression.AllOf parse(String query) {
        return new Reading(tokenizer.tokens(shortened(query))).all();
    }

    private static String shortened(String query) {
        if (query.length() <= MAXIMUM_LENGTH) {
            return query;
        }
        boolean splitsPair = Character.isHighSurrogate(query.charAt(MAXIMUM_LENGTH - 1));
        return query.substring(0, splitsPair ? MAXIMUM_LENGTH - 1 : MAXIMUM_LENGTH);
    }

    /** One reading of one list of tokens. */
    private static final class Reading {

        private final List<Token> tokens;
        private int next;
        private int parts;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
        }

        Expression.AllOf all() {
            List<Expression> required = new ArrayList<>();
            while (hasNext()) {
                Expression alternatives = alternatives();
                if (alternatives != null) {
                    required.add(alternatives);
                }
            }
            return new Expression.AllOf(required);
        }

        private Expression alternatives() {
            List<Expression> alternatives = new ArrayList<>();
            add(part(), alternatives);
            while (hasNext() && tokens.get(next) instanceof Token.Or) {
                next++;
                if (hasNext()) {
                    add(part(), alternatives);
                }
            }
            if (alternatives.size() > 1) {
                return new Expression.AnyOf(alternatives);
            }
            return alternatives.isEmpty() ? null : alternatives.get(0);
        }

        private static void add(Expression part, List<Expression> parts) {
            if (part != null) {
                parts.add(part);
            }
        }

        /** The next part, or null when the token does not begin one; an {@code OR} is left for the caller. */
        private Expression part() {
            Token token = tokens.get(next);
            if (token instanceof Token.Or) {
                return null;
            }
            next++;
            if (token instanceof Token.Minus) {
                Expression excluded = hasNext() ? part() : null;
                return excluded == null ? null : negated(excluded);
            }
            parts++;
            if (token instanceof Token.Word word) {
                return new Expression.Word(word.text(), word.start(), word.end());
            } else if (token instanceof Token.Quoted quoted) {
                return new Expression.Phrase(quoted.text());
            } else if (token instanceof Token.Number number) {
                return new Expression.Number(number.mention(), number.text());
            }
            return new Expression.Section(((Token.Section) token).paragraph());
        }

        private static Expression negated(Expression excluded) {
            return excluded instanceof Expression.Not not ? not.excluded() : new Expression.Not(excluded);
        }

        private boolean hasNext() {
            return next < tokens.size() && parts < MAXIMUM_PARTS;
        }
    }
}
