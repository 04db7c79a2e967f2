package se.diarium.search.opensearch;

/** The place of an index that is filled to take the place of the one in use: always the same. */
record Beside(Generation current) implements Place {

    @Override
    public String asked() {
        return current.name();
    }

    @Override
    public void forget() {
        // There is nothing else to be found.
    }
}
