package se.diarium.web.api.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.diarium.web.api.cases.CaseInput;

/**
 * What is registered in one step, as it comes: a new case with records or without, or records of the case with this diarienummer.
 *
 * @param newCase {@code case} on the wire
 * @param records none where nothing is said of them
 */
record RegistrationInput(
        @JsonProperty("case") CaseInput newCase, String diarienummer, List<RegistrationRecordInput> records) {

    RegistrationInput {
        records = records == null ? List.of() : records;
    }
}
