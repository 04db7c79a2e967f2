package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Anything in a store that a reference points at. */
public interface EntityRef extends Serializable {}
