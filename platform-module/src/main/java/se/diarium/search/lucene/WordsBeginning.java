package se.diarium.search.lucene;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/** The words of an index that begin with something. */
@FunctionalInterface
interface WordsBeginning {

    /** The exact forms in a field that begin so, the commonest first. */
    List<BytesRef> of(String field, String beginning);
}
