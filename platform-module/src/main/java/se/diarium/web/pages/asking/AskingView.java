package se.diarium.web.pages.asking;

import java.util.List;
import java.util.Map;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.LabelledLink;

/**
 * The form, or what came of it.
 *
 * @param open whether requests are taken in here
 * @param registered the number of the case of the request; empty while it is not registered
 * @param refused why it was not taken in, where no field is to blame; empty otherwise
 * @param faults what is wrong, each leading to its field
 * @param errors what is wrong, by the name of the field
 * @param contact how the authority is reached; empty where it has not said so
 */
public record AskingView(
        boolean open,
        String registered,
        AskingFields typed,
        String refused,
        List<LabelledLink> faults,
        Map<String, String> errors,
        List<Fact> contact) {

    /** What is wrong with a field; empty for nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }
}
