package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import se.diarium.search.lucene.TermOnce;

/** Lucene's queries in OpenSearch's words. */
final class QueryJson {

    /** OpenSearch multiplies what a word scores by this (k1 + 1), and not what is given; here what is given is made to keep up. */
    private static final float WORD_SCALE = 2.2f;

    /** The same where words have weights, which k1 is multiplied for. */
    private static final float WEIGHED_SCALE = 13f;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private QueryJson() {}

    /** @throws IllegalArgumentException for a kind of query that no question makes */
    static ObjectNode of(Query query) {
        return of(query, 1f);
    }

    private static ObjectNode of(Query query, float boost) {
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery(), boost * boosted.getBoost());
        } else if (query instanceof TermQuery term) {
            return term(term.getTerm(), boost);
        } else if (query instanceof TermOnce term) {
            return term(term.term(), boost);
        } else if (query instanceof BooleanQuery all) {
            return bool(all, boost);
        } else if (query instanceof DisjunctionMaxQuery best) {
            ObjectNode max = JSON.objectNode().put("tie_breaker", best.getTieBreakerMultiplier());
            ArrayNode queries = max.putArray("queries");
            best.getDisjuncts().forEach(part -> queries.add(of(part)));
            return named("dis_max", max.put("boost", boost));
        } else if (query instanceof SynonymQuery forms) {
            return WordFormsJson.of(forms.getTerms(), boost);
        } else if (query instanceof PhraseQuery phrase) {
            return phrase(phrase, boost);
        } else if (query instanceof ConstantScoreQuery constant) {
            ObjectNode filter = JSON.objectNode();
            filter.set("filter", of(constant.getQuery()));
            return named("constant_score", filter.put("boost", boost * WORD_SCALE));
        } else if (query instanceof MatchAllDocsQuery) {
            return named("match_all", JSON.objectNode().put("boost", boost * WORD_SCALE));
        } else if (query instanceof MatchNoDocsQuery) {
            return named("match_none", JSON.objectNode());
        } else if (query instanceof TermInSetQuery set) {
            return OneOfTerms.json(set);
        } else if (query instanceof PrefixQuery prefix) {
            return beginning(prefix.getPrefix(), boost);
        } else if (query instanceof TermRangeQuery range) {
            return range(range);
        }
        throw new IllegalArgumentException("No question makes a " + query.getClass());
    }

    /** What OpenSearch gives where something is to have this score. */
    static float score(float given) {
        return given * WORD_SCALE;
    }

    /** Any term that begins so; all score alike. */
    static ObjectNode beginning(Term prefix, float boost) {
        ObjectNode value = JSON.objectNode().put("value", Terms.term(prefix.text()));
        return named("prefix", wrapped(EngineFields.of(prefix.field()), value.put("boost", boost * WORD_SCALE)));
    }

    private static ObjectNode range(TermRangeQuery query) {
        ObjectNode bounds = JSON.objectNode();
        if (query.getLowerTerm() != null) {
            bounds.put(
                    query.includesLower() ? "gte" : "gt", query.getLowerTerm().utf8ToString());
        }
        if (query.getUpperTerm() != null) {
            bounds.put(
                    query.includesUpper() ? "lte" : "lt", query.getUpperTerm().utf8ToString());
        }
        return named("range", wrapped(EngineFields.of(query.getField()), bounds));
    }

    static ObjectNode term(Term term, float boost) {
        boolean word = EngineFields.isWords(term.field());
        ObjectNode value = JSON.objectNode().put("value", word ? Terms.term(term.text()) : term.text());
        return named("term", wrapped(EngineFields.of(term.field()), value.put("boost", boost * scale(term.field()))));
    }

    private static float scale(String field) {
        if (EngineFields.isWeighed(field)) {
            return WORD_SCALE / WEIGHED_SCALE;
        }
        return EngineFields.isWords(field) ? 1 : WORD_SCALE;
    }

    private static ObjectNode bool(BooleanQuery query, float boost) {
        ObjectNode bool = JSON.objectNode();
        for (BooleanClause clause : query) {
            String kind =
                    switch (clause.getOccur()) {
                        case MUST -> "must";
                        case SHOULD -> "should";
                        case FILTER -> "filter";
                        case MUST_NOT -> "must_not";
                    };
            bool.withArray("/" + kind).add(of(clause.getQuery()));
        }
        if (query.getMinimumNumberShouldMatch() > 0) {
            bool.put("minimum_should_match", query.getMinimumNumberShouldMatch());
        }
        return named("bool", bool.put("boost", boost));
    }

    private static ObjectNode phrase(PhraseQuery query, float boost) {
        Term[] terms = query.getTerms();
        if (terms.length == 0) {
            return named("match_none", JSON.objectNode());
        }
        StringBuilder row = new StringBuilder();
        int[] positions = query.getPositions();
        int at = positions[0];
        for (int i = 0; i < terms.length; i++) {
            for (; at < positions[i]; at++) {
                row.append(' ').append(Terms.GAP);
            }
            row.append(' ').append(Terms.term(terms[i].text()));
            at++;
        }
        ObjectNode phrase =
                words("match_phrase", terms[0].field(), row.toString().strip(), boost);
        phrase.withObject("/match_phrase")
                .withObject("/" + EngineFields.of(terms[0].field()))
                .put("slop", query.getSlop());
        return phrase;
    }

    /** A query that OpenSearch takes a line of terms apart for. */
    static ObjectNode words(String kind, String field, String line, float boost) {
        ObjectNode words = JSON.objectNode().put("query", line).put("analyzer", "row");
        return named(kind, wrapped(EngineFields.of(field), words.put("boost", boost)));
    }

    /** Any of the queries. */
    static ObjectNode any(List<ObjectNode> queries, float boost) {
        ObjectNode bool = JSON.objectNode();
        bool.putArray("should").addAll(queries);
        return named("bool", bool.put("boost", boost));
    }

    static ObjectNode named(String kind, ObjectNode body) {
        return wrapped(kind, body);
    }

    private static ObjectNode wrapped(String name, ObjectNode body) {
        ObjectNode query = JSON.objectNode();
        query.set(name, body);
        return query;
    }
}
