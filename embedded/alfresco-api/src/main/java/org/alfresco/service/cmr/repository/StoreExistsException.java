package org.alfresco.service.cmr.repository;

/** The store to be made is there already. */
public class StoreExistsException extends AbstractStoreException {
    public StoreExistsException(StoreRef storeRef, Throwable e) {
        super(storeRef, e);
    }
}
