package se.diarium.web.api.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import se.diarium.intake.Registered;
import se.diarium.web.api.wire.CaseView;
import se.diarium.web.api.wire.Wire;

/**
 * What one step registered, on the wire.
 *
 * @param file the case as it is now; {@code case} on the wire
 * @param records ids of the records that were added, in the order given
 */
record RegistrationView(@JsonProperty("case") CaseView file, List<String> records) {

    static RegistrationView of(Registered registered, Wire wire) {
        return new RegistrationView(
                CaseView.of(registered.caseFile(), null, List.of(), List.of(), wire), registered.records());
    }
}
