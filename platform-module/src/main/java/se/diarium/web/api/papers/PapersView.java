package se.diarium.web.api.papers;

import java.util.List;

/**
 * The papers of a meeting on the wire.
 *
 * @param bundleWaits whether its bundle is still to be made
 */
record PapersView(List<PaperView> papers, boolean bundleWaits) {}
