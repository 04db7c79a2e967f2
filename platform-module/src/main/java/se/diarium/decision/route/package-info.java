/**
 * Routes: which steps a case takes from its handler to the body that decides. They come from a file of the region or from its governance
 * model and can be changed for a case. {@link se.diarium.decision.route.CaseRoutes} is the door for the web; the decision process walks a {@link
 * se.diarium.decision.route.Route}. May use {@code register} and {@code governance.store}.
 */
package se.diarium.decision.route;
