package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;

/** The stores of web scripts in order: the first that has a document gives it. */
public class SearchPath {

    private List<Store> stores = List.of();

    public void setSearchPath(List<Store> searchPath) {
        stores = List.copyOf(searchPath);
    }

    public Collection<Store> getStores() {
        return stores.stream().filter(Store::exists).toList();
    }

    public boolean hasDocument(String documentPath) throws IOException {
        for (Store store : getStores()) {
            if (store.hasDocument(documentPath)) {
                return true;
            }
        }
        return false;
    }

    /** The document, null when no store has it. */
    public InputStream getDocument(String documentPath) throws IOException {
        for (Store store : getStores()) {
            if (store.hasDocument(documentPath)) {
                return store.getDocument(documentPath);
            }
        }
        return null;
    }
}
