package se.diarium.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import se.diarium.search.analysis.QueryWord;

/** Leaves of the forms of each word its stem alone: what a text is about, said once. */
final class StemsOnly extends AnalyzerWrapper {

    private static final char MARK = new QueryWord("", "x", false).stemTerm().charAt(0);

    private final Analyzer forms;

    StemsOnly(Analyzer forms) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.forms = forms;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return forms;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        return new TokenStreamComponents(components.getSource(), new Filter(components.getTokenStream()));
    }

    private static final class Filter extends FilteringTokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        Filter(TokenStream words) {
            super(words);
        }

        @Override
        protected boolean accept() {
            return term.length() > 0 && term.charAt(0) == MARK;
        }
    }
}
