package se.diarium.web.api.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.diarium.intake.Registration;
import se.diarium.register.IncomingFile;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.web.http.JsonBody;
import se.diarium.web.http.Uploads;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/** Reads the form that registers a case and its records: a field with JSON, and the files that it names. */
final class RegistrationForm {

    static final String FIELD = "registration";

    private final JsonBody json;
    private final DiarienummerReader numbers;

    RegistrationForm(JsonBody json, DiarienummerReader numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** @throws RequestException naming the field that cannot be read as what it should be */
    Registration read(Uploads form, ReceivedParts parts) {
        String field = form.fields().get(FIELD);
        if (field == null || field.isBlank()) {
            throw RequestException.field(ProblemKind.INVALID, FIELD, "required");
        }
        RegistrationInput input = json.parse(field.getBytes(StandardCharsets.UTF_8), RegistrationInput.class);
        if ((input.newCase() == null) == (input.diarienummer() == null)) {
            throw RequestException.field(ProblemKind.INVALID, "case", "registration.oneCase");
        }
        if (input.records().isEmpty() && input.newCase() == null) {
            throw RequestException.field(ProblemKind.INVALID, "records", "required");
        }
        Map<String, Uploads.Received> files = files(form);
        requireAllNamed(input, files.keySet());
        List<Registration.Entry> entries = new ArrayList<>();
        for (int i = 0; i < input.records().size(); i++) {
            entries.add(entry(input.records(), files, parts, i));
        }
        return new Registration(
                input.newCase() == null ? null : input.newCase().toNewCase(),
                input.diarienummer() == null ? null : number(input.diarienummer()),
                entries);
    }

    private static Map<String, Uploads.Received> files(Uploads form) {
        return form.files().stream()
                .collect(Collectors.toMap(Uploads.Received::filename, Function.identity(), (one, other) -> {
                    throw RequestException.field(ProblemKind.INVALID, "file", "registration.sameName", one.filename());
                }));
    }

    /** A file that no record is made of would be lost without a word. */
    private static void requireAllNamed(RegistrationInput input, Set<String> names) {
        Set<String> used = input.records().stream()
                .flatMap(record -> record == null ? Stream.empty() : Stream.ofNullable(record.file()))
                .collect(Collectors.toSet());
        names.stream().filter(name -> !used.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw RequestException.field(ProblemKind.INVALID, "file", "registration.unusedFile", name);
        });
    }

    private static Registration.Entry entry(
            List<RegistrationRecordInput> records,
            Map<String, Uploads.Received> files,
            ReceivedParts parts,
            int index) {
        RegistrationRecordInput input = records.get(index);
        String field = "records." + index + ".file";
        if (input == null || input.file() == null) {
            throw RequestException.field(ProblemKind.INVALID, field, "required");
        }
        Uploads.Received received = files.get(input.file());
        if (received == null) {
            throw RequestException.field(ProblemKind.INVALID, field, "registration.noSuchFile", input.file());
        }
        IncomingFile file = input.attachment() == null
                ? parts.whole(received, field)
                : parts.attachment(received, input.attachment(), "records." + index + ".attachment");
        return new Registration.Entry(input.toNewRecord(), file, mailOf(input, records));
    }

    /** Index of the record that is the mail which a record was attached to; null where there is none. */
    private static Integer mailOf(RegistrationRecordInput input, List<RegistrationRecordInput> records) {
        if (input.attachment() == null) {
            return null;
        }
        for (int i = 0; i < records.size(); i++) {
            RegistrationRecordInput other = records.get(i);
            if (other != null && other.attachment() == null && input.file().equals(other.file())) {
                return i;
            }
        }
        return null;
    }

    private Diarienummer number(String text) {
        return numbers.read(text)
                .orElseThrow(() ->
                        RequestException.field(ProblemKind.INVALID, "diarienummer", "registration.noNumber", text));
    }
}
