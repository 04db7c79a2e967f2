package se.diarium.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.search.NumberMention;
import se.diarium.search.NumberReader;
import se.diarium.search.analysis.SectionMention;
import se.diarium.search.analysis.SectionReader;

/** Cuts a query into tokens. Every input gives tokens: what means nothing is passed over. */
final class QueryTokenizer {

    private static final String QUOTES = "\"\u201d\u201c\u201e\u00ab\u00bb";
    private static final String MINUSES = "-\u2013\u2212";
    private static final Set<String> OR = Set.of("OR", "ELLER");
    private static final Set<String> AND = Set.of("AND", "OCH");
    private static final Set<String> NOT = Set.of("NOT", "INTE");

    /** A prefix of fewer characters is a word: it would match nearly everything. */
    private static final int SHORTEST_PREFIX = 2;

    /** Two words with a colon between; {@code EU:s} and {@code RF:are} are one word. */
    private static final Pattern JOINED_BY_COLON = Pattern.compile("(\\p{L}{2,}):(\\p{L}{4,}.*)", Pattern.DOTALL);

    private final NumberReader numbers;
    private final SectionReader sections = new SectionReader();

    QueryTokenizer(NumberReader numbers) {
        this.numbers = numbers;
    }

    List<Token> tokens(String query) {
        return new Scan(query).run();
    }

    /** One pass over one query. */
    private final class Scan {

        private final String query;
        private final Map<Integer, NumberMention> numberAt = new HashMap<>();
        private final Map<Integer, SectionMention> sectionAt = new HashMap<>();
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Scan(String query) {
            this.query = query;
            numbers.mentions(query).forEach(mention -> numberAt.put(mention.start(), mention));
            sections.mentions(query).forEach(mention -> sectionAt.put(mention.start(), mention));
        }

        List<Token> run() {
            while (at < query.length()) {
                char c = query.charAt(at);
                if (isSpace(c)) {
                    at++;
                } else if (c == '(' || c == ')' || c == '|') {
                    tokens.add(c == '(' ? new Token.Open() : c == ')' ? new Token.Close() : new Token.Or());
                    at++;
                } else if (!field()) {
                    other(c);
                }
            }
            return tokens;
        }

        private void other(char c) {
            if (sectionAt.containsKey(at)) {
                SectionMention mention = sectionAt.get(at);
                tokens.add(new Token.Section(mention.first()));
                at = Math.max(at + 1, mention.end());
            } else if (numberAt.containsKey(at)) {
                NumberMention mention = numberAt.get(at);
                tokens.add(new Token.Number(mention, query.substring(mention.start(), mention.end())));
                at = Math.max(at + 1, mention.end());
            } else if (isQuote(c)) {
                quoted();
            } else if (MINUSES.indexOf(c) >= 0 && isMinus()) {
                tokens.add(new Token.Not());
                at++;
            } else {
                word();
            }
        }

        /** Reads a field word with its value; false when none is here, or the field has no such value. */
        private boolean field() {
            FieldWords.Found found = beginsWord() ? FieldWords.at(query, at) : null;
            if (found == null || found.valueStart() >= query.length()) {
                return false;
            }
            int start = found.valueStart();
            boolean isQuoted = isQuote(query.charAt(start));
            int from = isQuoted ? start + 1 : start;
            NumberMention number = found.kind() == FieldWords.Kind.NUMBER ? numberOf(from) : null;
            int end = number == null ? from : number.end();
            while (number == null
                    && end < query.length()
                    && (isQuoted ? !isQuote(query.charAt(end)) : !endsValue(end))) {
                end++;
            }
            Expression asked =
                    FieldWords.read(found.kind(), query.substring(from, end).strip(), number);
            if (asked == null) {
                return false;
            }
            tokens.add(new Token.Field(asked));
            at = isQuoted && end < query.length() && isQuote(query.charAt(end)) ? end + 1 : end;
            return true;
        }

        private boolean beginsWord() {
            return at == 0 || !Character.isLetterOrDigit(query.charAt(at - 1));
        }

        /** The number that a value is; its reader may have taken the field word for a part of it. */
        private NumberMention numberOf(int valueStart) {
            for (int start = at; start <= valueStart; start++) {
                NumberMention mention = numberAt.get(start);
                if (mention != null && mention.end() > valueStart) {
                    return mention;
                }
            }
            return null;
        }

        private void quoted() {
            int start = at + 1;
            int end = start;
            while (end < query.length() && !isQuote(query.charAt(end))) {
                end++;
            }
            String inside = query.substring(start, end);
            NumberMention number = numberAt.get(start);
            if (number != null && number.end() == end) {
                tokens.add(new Token.Number(number, inside.strip()));
            } else if (!inside.isBlank()) {
                int leading = inside.length() - inside.stripLeading().length();
                tokens.add(new Token.Quoted(inside.strip(), start + leading));
            }
            at = end + 1;
        }

        private boolean isMinus() {
            boolean atStart = at == 0 || isSpace(query.charAt(at - 1)) || "(|".indexOf(query.charAt(at - 1)) >= 0;
            return atStart && at + 1 < query.length() && !isSpace(query.charAt(at + 1));
        }

        private void word() {
            int start = at;
            do {
                at++;
            } while (at < query.length() && !endsWord());
            String text = query.substring(start, at);
            if (OR.contains(text)) {
                tokens.add(new Token.Or());
            } else if (NOT.contains(text)) {
                tokens.add(new Token.Not());
            } else if (!AND.contains(text) && text.chars().anyMatch(Character::isLetterOrDigit)) {
                word(text, start);
            }
        }

        private void word(String text, int start) {
            Matcher joined = JOINED_BY_COLON.matcher(text);
            if (isPrefix(text)) {
                tokens.add(new Token.Prefix(text.substring(0, text.length() - 1)));
            } else if (joined.matches()) {
                tokens.add(new Token.Word(joined.group(1), start, start + joined.end(1)));
                tokens.add(new Token.Word(joined.group(2), start + joined.start(2), start + text.length()));
            } else {
                tokens.add(new Token.Word(text, start, start + text.length()));
            }
        }

        private static boolean isPrefix(String text) {
            int length = text.length() - 1;
            return length >= SHORTEST_PREFIX
                    && text.charAt(length) == '*'
                    && text.chars().limit(length).allMatch(Character::isLetterOrDigit);
        }

        private boolean endsValue(int place) {
            char c = query.charAt(place);
            return isSpace(c) || c == '|' || c == '(' || c == ')' || isQuote(c);
        }

        private boolean endsWord() {
            return endsValue(at) || numberAt.containsKey(at) || sectionAt.containsKey(at);
        }

        private static boolean isQuote(char c) {
            return QUOTES.indexOf(c) >= 0;
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
        }
    }
}
