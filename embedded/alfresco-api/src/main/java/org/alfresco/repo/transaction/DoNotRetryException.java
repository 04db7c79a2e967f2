package org.alfresco.repo.transaction;

/** Marks exceptions that no new attempt can cure. */
public interface DoNotRetryException {}
