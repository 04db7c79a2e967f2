package org.alfresco.query;

/** Which page of a list is asked for. */
public class PagingRequest {

    private final int skipCount;
    private final int maxItems;

    public PagingRequest(int maxItems) {
        this(0, maxItems);
    }

    public PagingRequest(int skipCount, int maxItems) {
        this.skipCount = skipCount;
        this.maxItems = maxItems;
    }

    public int getSkipCount() {
        return skipCount;
    }

    public int getMaxItems() {
        return maxItems;
    }
}
