package se.diarium.search.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.search.NumberMention;
import se.diarium.search.NumberReader;
import se.diarium.search.analysis.SectionMention;
import se.diarium.search.analysis.SectionReader;

/** Cuts a query into tokens. Every input gives tokens: what means nothing is passed over. */
final class QueryTokenizer {

    private static final String QUOTES = "\"\u201d\u201c\u201e\u00ab\u00bb";
    private static final String MINUSES = "-\u2013\u2212";

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
                } else if (sectionAt.containsKey(at)) {
                    section(sectionAt.get(at));
                } else if (numberAt.containsKey(at)) {
                    number(numberAt.get(at));
                } else if (QUOTES.indexOf(c) >= 0) {
                    quoted();
                } else if (MINUSES.indexOf(c) >= 0 && isMinus()) {
                    tokens.add(new Token.Minus());
                    at++;
                } else if (c == '|') {
                    tokens.add(new Token.Or());
                    at++;
                } else {
                    word();
                }
            }
            return tokens;
        }

        private void section(SectionMention mention) {
            tokens.add(new Token.Section(mention.first()));
            at = Math.max(at + 1, mention.end());
        }

        private void number(NumberMention mention) {
            tokens.add(new Token.Number(mention, query.substring(mention.start(), mention.end())));
            at = Math.max(at + 1, mention.end());
        }

        private void quoted() {
            int start = at + 1;
            int end = start;
            while (end < query.length() && QUOTES.indexOf(query.charAt(end)) < 0) {
                end++;
            }
            String inside = query.substring(start, end).strip();
            NumberMention number = numberAt.get(start);
            if (number != null && number.end() == end) {
                tokens.add(new Token.Number(number, inside));
            } else if (!inside.isEmpty()) {
                tokens.add(new Token.Quoted(inside));
            }
            at = end + 1;
        }

        private boolean isMinus() {
            boolean atStart = at == 0 || isSpace(query.charAt(at - 1));
            return atStart && at + 1 < query.length() && !isSpace(query.charAt(at + 1));
        }

        private void word() {
            int start = at;
            do {
                at++;
            } while (at < query.length() && !endsWord());
            String text = query.substring(start, at);
            if (text.equals("OR") || text.equals("ELLER")) {
                tokens.add(new Token.Or());
            } else if (text.chars().anyMatch(Character::isLetterOrDigit)) {
                tokens.add(new Token.Word(text, start, at));
            }
        }

        private boolean endsWord() {
            char c = query.charAt(at);
            return isSpace(c)
                    || c == '|'
                    || QUOTES.indexOf(c) >= 0
                    || numberAt.containsKey(at)
                    || sectionAt.containsKey(at);
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || c == '('
                    || c == ')'
                    || Character.isISOControl(c);
        }
    }
}
