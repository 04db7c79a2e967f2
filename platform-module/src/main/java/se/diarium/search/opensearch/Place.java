package se.diarium.search.opensearch;

/** Which index of the cluster one of ours is at the moment. */
interface Place {

    /** What searches ask. */
    String asked();

    /** What changes are written to. */
    Generation current();

    /** Has it looked for anew. */
    void forget();
}
