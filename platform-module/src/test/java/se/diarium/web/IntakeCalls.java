package se.diarium.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.diarium.document.corpus.CorpusFiles;
import se.diarium.web.HttpClientOf.Reply;

/** What is sent to have files read and registered over HTTP. */
final class IntakeCalls {

    private static final String INTAKE = "/diarium/api/intake";
    private static final String REGISTRATIONS = "/diarium/api/registrations";

    private IntakeCalls() {}

    /** Documents of the corpus, by their names, written into the folder with what they are made of. */
    static Map<String, byte[]> corpus(Path folder, String... names) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, Files.readAllBytes(CorpusFiles.write(folder, name)));
        }
        return files;
    }

    /** Plain texts with these names. */
    static Map<String, byte[]> files(String... names) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, ("Innehållet i " + name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    /** What is given of a record of each of these files, as JSON. */
    static String records(String... names) {
        return List.of(names).stream()
                .map(name ->
                        "{\"file\":\"" + name + "\",\"title\":\"Handling " + name + "\",\"direction\":\"RECEIVED\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The registration of a case with these records, as JSON. */
    static String newCase(String title, String records) {
        return "{\"case\":{\"series\":\"RUN\",\"title\":\"" + title + "\"},\"records\":" + records + "}";
    }

    /** Has files read and what is in them suggested. */
    static Reply intake(HttpClientOf user, Map<String, byte[]> files) throws Exception {
        return user.forms(INTAKE, Map.of(), Map.of(), files);
    }

    /** @param key of the request; null for none */
    static Reply register(HttpClientOf user, String key, String registration, Map<String, byte[]> files)
            throws Exception {
        Map<String, String> headers = key == null ? Map.of() : Map.of("Idempotency-Key", key);
        return user.forms(REGISTRATIONS, headers, Map.of("registration", registration), files);
    }

    /** How many cases with these words in their title the user finds. */
    static int casesWith(HttpClientOf user, String title) throws Exception {
        return user.get("/diarium/api/cases?text=" + title).json().get("total").asInt();
    }
}
