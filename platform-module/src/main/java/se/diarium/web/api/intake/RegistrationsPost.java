package se.diarium.web.api.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.diarium.document.text.TextExtractor;
import se.diarium.intake.Registered;
import se.diarium.intake.Registration;
import se.diarium.intake.Registrations;
import se.diarium.intake.RequestKey;
import se.diarium.register.NewRecord;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.web.api.Answer;
import se.diarium.web.api.ApiRequest;
import se.diarium.web.api.ApiTools;
import se.diarium.web.api.ApiWebScript;
import se.diarium.web.api.desk.CaseDesk;
import se.diarium.web.http.UploadReader;
import se.diarium.web.http.Uploads;

/**
 * Registers a case and its records together, a case alone, or several records of a case: all of it or nothing. The files are received and
 * read before the transaction, which they would hold up.
 */
final class RegistrationsPost extends ApiWebScript {

    private static final int MOST_FILES = 50;

    private final CaseDesk desk;
    private final Registrations registrations;
    private final UploadReader uploads;
    private final TextExtractor extractor;
    private final RegistrationForm form;

    RegistrationsPost(
            ApiTools tools,
            CaseDesk desk,
            Registrations registrations,
            UploadReader uploads,
            TextExtractor extractor,
            DiarienummerReader numbers) {
        super(tools);
        this.desk = desk;
        this.registrations = registrations;
        this.uploads = uploads;
        this.extractor = extractor;
        this.form = new RegistrationForm(tools.body(), numbers);
    }

    @Override
    protected Answer answer(ApiRequest request) throws IOException {
        try (Uploads received = uploads.readAny(request.raw(), Set.of(RegistrationForm.FIELD), MOST_FILES);
                ReceivedParts parts = new ReceivedParts(extractor)) {
            Optional<RequestKey> key = RequestKeyReader.read(request, received);
            Registration registration = form.read(received, parts);
            Registered made = registered(request, registration, key);
            RegistrationView view = RegistrationView.of(made, request.wire());
            Answer answer = Answer.created(view.file().url(), view);
            return (response, json) -> {
                if (made.repeated()) {
                    response.setHeader("Idempotent-Replayed", "true");
                }
                answer.send(response, json);
            };
        }
    }

    private Registered registered(ApiRequest request, Registration registration, Optional<RequestKey> key) {
        if (registration.existing() == null) {
            return tools().write(() -> registrations.register(registration, key));
        }
        List<NewRecord> yours =
                registration.records().stream().map(Registration.Entry::given).toList();
        return desk.change(request, registration.existing(), yours, () -> registrations.register(registration, key));
    }
}
