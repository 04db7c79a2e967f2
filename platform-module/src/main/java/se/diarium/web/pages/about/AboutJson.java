package se.diarium.web.pages.about;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * How fresh the register is, for programs.
 *
 * @param lastPublished when something was published last; left out where nothing has been
 * @param entries how much can be searched
 * @param behind how many changes of the register the search has not come to
 * @param complete whether the search knows all that is published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AboutJson(Instant lastPublished, long entries, long behind, boolean complete) {}
