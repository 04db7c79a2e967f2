package se.diarium.search.analysis;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Swedish text as terms: for the index with every form side by side, for a query word by word. Safe for many threads. */
public final class SwedishText implements AutoCloseable {

    /** Raised with every change of the rules that gives other terms for the same text. */
    /** Of fewer letters too many words are alike. */
    private static final int SHORTEST_HEAD = 4;

    private static final int RULES = 2;

    private final WordForms forms = WordForms.shared();
    private final Synonyms synonyms;
    private final Analyzer indexing = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream joined = new JointFilter(words, forms);
            return new TokenStreamComponents(words, new FormsFilter(new FoldingFilter(joined), forms));
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new LineBreaks(reader);
        }
    };
    private final Analyzer folding = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new FoldingFilter(words));
        }
    };

    /** Text whose words have no synonyms. */
    public SwedishText() {
        this(Synonyms.NONE);
    }

    /** Text with words that stand for each other in queries. */
    public SwedishText(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    /** What else may be looked for instead of the words of a query. */
    public Synonyms synonyms() {
        return synonyms;
    }

    /** Differs whenever the same text may give other terms, so that an index built the old way is rebuilt. */
    public String version() {
        return RULES + "." + forms.version();
    }

    /** The analyser of text fields: exact form, marked stem and marked parts at one position. */
    public Analyzer analyzer() {
        return indexing;
    }

    /** The words of a piece of a query, in order. */
    public List<QueryWord> words(String text) {
        List<QueryWord> words = new ArrayList<>();
        try (TokenStream tokens = folding.tokenStream("query", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String exact = term.toString();
                words.add(new QueryWord(exact, forms.stem(exact), StopWords.contains(exact)));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return words;
    }

    /** The words a word of a query is made of, by their stems alone; empty when it is no compound that we know every word of. */
    public List<QueryWord> parts(QueryWord word) {
        return forms.partStems(word.exact()).stream()
                .map(stem -> new QueryWord(stem, stem, false))
                .toList();
    }

    /** Two neighbouring words written as one; empty when they do not make a word. */
    public Optional<QueryWord> joined(QueryWord first, QueryWord second) {
        String exact = first.exact() + second.exact();
        return first.hasStem() && second.hasStem() && forms.isKnown(exact)
                ? Optional.of(new QueryWord(exact, forms.stem(exact), false))
                : Optional.empty();
    }

    /** Whether a word says little of what is looked for, as {@code finns} and {@code kostar} in a question. */
    public boolean isWeak(QueryWord word) {
        return WeakWords.contains(word.exact());
    }

    /** Whether a word is in a dictionary, in any inflection, or is made of words that are. */
    public boolean isKnown(QueryWord word) {
        return forms.isKnown(word.exact());
    }

    /**
     * A compound with another last word, where that makes a word: {@code verksamhetspaln} with {@code plan} for {@code paln}.
     *
     * @param closest finds a word like one
     */
    public Optional<String> withHead(QueryWord word, Function<String, Optional<String>> closest) {
        String exact = word.exact();
        return forms.headStarts(exact).stream()
                .filter(start -> exact.length() - start >= SHORTEST_HEAD)
                .map(start -> closest.apply(exact.substring(start)).map(head -> exact.substring(0, start) + head))
                .flatMap(Optional::stream)
                .filter(forms::isKnown)
                .findFirst();
    }

    @Override
    public void close() {
        indexing.close();
        folding.close();
    }
}
