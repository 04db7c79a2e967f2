package se.diarium.search.opensearch;

/** One index in OpenSearch, by its name. */
record Generation(String name) {

    /** What is written to; goes when the index goes. */
    String writing() {
        return name + "-write";
    }
}
