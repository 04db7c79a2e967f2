package se.diarium.web.pages.asking;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The form for programs.
 *
 * @param open whether requests are taken in
 * @param diarienummer of the case of the request; left out while it is not registered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskingJson(boolean open, String diarienummer) {}
