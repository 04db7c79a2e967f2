package se.diarium.search.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import se.diarium.search.NumberReader;

/**
 * Reads a query. Grammar, from the loosest binding:
 *
 * <pre>
 * query        = { alternatives }
 * alternatives = part { OR part }
 * part         = { NOT } ( word | word* | "phrase" | number | section | field:value | ( query ) )
 * </pre>
 *
 * {@code OR} is also {@code ELLER} and {@code |}, {@code NOT} also {@code INTE} and a minus right before what it excludes.
 * {@code AND} and {@code OCH} change nothing: what stands side by side must all match. Operators are in capitals. {@link
 * FieldWords} has the field words. An opening parenthesis that is never closed is closed at the end; a closing one that
 * nothing opened is passed over, as is whatever else does not fit: there is no input that is an error. Limits: {@link
 * #MAXIMUM_LENGTH} characters, {@link #MAXIMUM_PARTS} parts and {@link #MAXIMUM_DEPTH} parentheses in each other; what
 * is beyond is not read, parentheses beyond it group nothing.
 */
public final class QueryParser {

    /** Characters read of a query. */
    public static final int MAXIMUM_LENGTH = 500;

    /** Words, phrases, numbers and fields read of a query. */
    public static final int MAXIMUM_PARTS = 32;

    /** Parentheses within parentheses. */
    public static final int MAXIMUM_DEPTH = 8;

    private final QueryTokenizer tokenizer;

    /** A parser that finds the diarienummer of the given reader. */
    public QueryParser(NumberReader numbers) {
        this.tokenizer = new QueryTokenizer(numbers);
    }

    /** Reads a query; an empty tree when there is nothing to look for. */
    public Expression.AllOf parse(String query) {
        Expression.AllOf all = new Reading(balanced(tokenizer.tokens(shortened(query)))).all();
        return all.parts().size() == 1 && all.parts().get(0) instanceof Expression.AllOf inner ? inner : all;
    }

    private static String shortened(String query) {
        if (query.length() <= MAXIMUM_LENGTH) {
            return query;
        }
        boolean splitsPair = Character.isHighSurrogate(query.charAt(MAXIMUM_LENGTH - 1));
        return query.substring(0, splitsPair ? MAXIMUM_LENGTH - 1 : MAXIMUM_LENGTH);
    }

    /** Without parentheses that close nothing, and without those that are too deep. */
    private static List<Token> balanced(List<Token> tokens) {
        List<Token> balanced = new ArrayList<>(tokens.size());
        Deque<Boolean> kept = new ArrayDeque<>();
        for (Token token : tokens) {
            if (token instanceof Token.Open) {
                kept.push(kept.size() < MAXIMUM_DEPTH);
                if (kept.peek()) {
                    balanced.add(token);
                }
            } else if (!(token instanceof Token.Close) || (!kept.isEmpty() && kept.pop())) {
                balanced.add(token);
            }
        }
        return balanced;
    }

    /** One reading of one list of tokens. */
    private static final class Reading {

        private final List<Token> tokens;
        private int next;
        private int parts;

        Reading(List<Token> tokens) {
            this.tokens = tokens;
        }

        /** Everything up to the parenthesis that closes, or the end. */
        Expression.AllOf all() {
            List<Expression> required = new ArrayList<>();
            while (hasNext() && !(tokens.get(next) instanceof Token.Close)) {
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

        /** The next part, or null when the token does not begin one; what joins or closes is left for the caller. */
        private Expression part() {
            boolean negated = false;
            while (hasNext() && tokens.get(next) instanceof Token.Not) {
                negated = !negated;
                next++;
            }
            if (!hasNext() || tokens.get(next) instanceof Token.Or || tokens.get(next) instanceof Token.Close) {
                return null;
            }
            Expression part = tokens.get(next) instanceof Token.Open ? group() : single();
            return part == null || !negated ? part : opposite(part);
        }

        private static Expression opposite(Expression part) {
            return part instanceof Expression.Not not ? not.excluded() : new Expression.Not(part);
        }

        /** What stands in parentheses; null for nothing. */
        private Expression group() {
            next++;
            List<Expression> inside = all().parts();
            if (next < tokens.size() && tokens.get(next) instanceof Token.Close) {
                next++;
            }
            return inside.size() > 1 ? new Expression.AllOf(inside) : inside.isEmpty() ? null : inside.get(0);
        }

        private Expression single() {
            Token token = tokens.get(next);
            next++;
            parts++;
            if (token instanceof Token.Word word) {
                return new Expression.Word(word.text(), word.start(), word.end());
            } else if (token instanceof Token.Prefix prefix) {
                return new Expression.Prefix(prefix.text());
            } else if (token instanceof Token.Quoted quoted) {
                return new Expression.Phrase(quoted.text(), quoted.start());
            } else if (token instanceof Token.Number number) {
                return new Expression.Number(number.mention(), number.text());
            } else if (token instanceof Token.Field field) {
                return field.asked();
            }
            return new Expression.Section(((Token.Section) token).paragraph());
        }

        private boolean hasNext() {
            return next < tokens.size() && parts < MAXIMUM_PARTS;
        }
    }
}
