package se.diarium.web.api.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.diarium.web.api.cases.CaseInput;

/**
 * What is registered in one step, as it comes: records of a new case, or of the case with this diarienummer.
 *
 * @param newCase {@code case} on the wire
 */
record RegistrationInput(
        @JsonProperty("case") CaseInput newCase, String diarienummer, List<RegistrationRecordInput> records) {}
