package se.diarium.web.pages.about;

import java.util.List;
import se.diarium.web.pages.Fact;

/**
 * What the register says of itself.
 *
 * @param fresh how fresh it is
 * @param asking whether documents can be asked for here
 * @param contact how the authority is reached; empty where it has not said so
 */
public record AboutView(List<Fact> fresh, boolean asking, List<Fact> contact) {}
