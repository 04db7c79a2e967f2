package org.alfresco.query;

import java.util.List;

/** A page of a list. */
public interface PagingResults<R> {

    List<R> getPage();

    /** Whether the list goes on after this page. */
    boolean hasMoreItems();
}
