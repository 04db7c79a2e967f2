package se.diarium.publishing;

import se.diarium.document.page.Cover;

/**
 * A place that somebody has marked to be covered.
 *
 * @param finding id of the finding it was made of; null for one that was drawn
 * @param ground the section of the law; null where the reason says enough
 */
public record CoverMark(Cover cover, String finding, CoverReason reason, String ground) {}
