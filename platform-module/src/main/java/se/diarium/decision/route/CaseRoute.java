package se.diarium.decision.route;

/**
 * The route of a case.
 *
 * @param decides code of the body that the proposal is put to, or would be
 * @param step index of the step that is being taken; null while no decision is being prepared, -1
 *     while the proposal is revised
 * @param tabled whether a body has tabled the matter
 * @param own whether it was changed for this case
 */
public record CaseRoute(Route route, String decides, Integer step, boolean tabled, boolean own) {}
