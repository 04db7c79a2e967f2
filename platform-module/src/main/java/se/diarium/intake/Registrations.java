package se.diarium.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.register.CaseRegister;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.tie.Attachments;

/**
 * Registers a case and its records together, or several records of a case, with the caller's own rights. Called inside a
 * transaction, so that all of it is registered or nothing, and no number is used for nothing. The attachments of a mail that is
 * registered with them are attachments of its record, and as secret as it where no other ground is given.
 */
public class Registrations {

    private final CaseRegister cases;
    private final RecordRegister records;
    private final Attachments attachments;
    private final RequestKeys keys;

    Registrations(CaseRegister cases, RecordRegister records, Attachments attachments, RequestKeys keys) {
        this.cases = cases;
        this.records = records;
        this.attachments = attachments;
        this.keys = keys;
    }

    /**
     * Registers, unless a request with the same key has been done: then what that one registered is answered.
     *
     * @throws InvalidInputException if a field cannot be accepted; those of records are named {@code records.0.title}
     * @throws se.diarium.register.ConflictException if the key was used for another request, or the register says so
     */
    public Registered register(Registration registration, Optional<RequestKey> key) {
        Optional<RequestKeys.Outcome> earlier = key.flatMap(keys::claim);
        if (earlier.isPresent()) {
            return new Registered(
                    cases.get(earlier.get().number()), earlier.get().records(), true);
        }
        Diarienummer number = registration.newCase() == null
                ? registration.existing()
                : cases.register(registration.newCase()).diarienummer();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < registration.records().size(); i++) {
            added.add(add(number, registration.records(), i));
        }
        for (int i = 0; i < added.size(); i++) {
            Integer mail = registration.records().get(i).attachmentOf();
            if (mail != null) {
                attachments.attachNew(added.get(mail), added.get(i));
            }
        }
        key.ifPresent(given -> keys.keep(given, new RequestKeys.Outcome(number, added)));
        // What the caller just gave is shown to the caller, though a secret case may be closed to most by now.
        return new Registered(AuthenticationUtil.runAsSystem(() -> cases.get(number)), added, false);
    }

    private String add(Diarienummer number, List<Registration.Entry> entries, int index) {
        Registration.Entry entry = entries.get(index);
        NewRecord given = entry.attachmentOf() == null
                ? entry.given()
                : Attachments.asSecretAs(
                        entries.get(entry.attachmentOf()).given().secrecy(), entry.given());
        try {
            return records.add(number, given, entry.file()).id();
        } catch (InvalidInputException invalid) {
            throw new InvalidInputException(invalid.errors().stream()
                    .map(error -> new FieldError("records." + index + "." + error.field(), error.code(), error.args()))
                    .toList());
        }
    }
}
