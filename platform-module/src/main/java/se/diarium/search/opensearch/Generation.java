package se.diarium.search.opensearch;

import java.time.Instant;

/**
 * One index in OpenSearch, by its name.
 *
 * @param begun when it was made
 */
record Generation(String name, Instant begun) {

    /** What is written to; goes when the index goes. */
    String writing() {
        return name + "-write";
    }
}
