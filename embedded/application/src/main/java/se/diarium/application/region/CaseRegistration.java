package se.diarium.application.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.application.account.DemonstrationUser;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;
import se.diarium.application.render.DocumentRenderer;
import se.diarium.application.render.DocxRenderer;
import se.diarium.application.render.Markdown;
import se.diarium.application.render.PdfRenderer;

/** Registers cases with their records, and has them prepared, decided on and published. */
final class CaseRegistration {

    private static final String CASES = "/diarium/api/cases";

    private final RegionReader reader = new RegionReader();
    private final Map<String, DocumentRenderer> renderers =
            Map.of("pdf", new PdfRenderer(), "docx", new DocxRenderer());
    private final Colleagues colleagues;

    CaseRegistration(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /** A case that has been registered. */
    record Registered(String address, String designation) {}

    /** A record to be drawn up; the texts stand in place of <code>{{name}}</code> in its document. */
    record Draft(
            String document,
            String format,
            String kind,
            String direction,
            LocalDate date,
            String counterparty,
            List<Integer> period,
            Map<String, String> texts) {}

    /** @param more other fields of the case */
    Registered register(String series, String title, LocalDate registered, Map<String, String> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("series", series);
        body.put("title", title);
        body.put("registered", registered.toString());
        body.put("handler", DemonstrationUser.HANDLAGGARE.userName());
        JsonNode made = colleagues.registrar().postJson(CASES, body).expect(201).json();
        return new Registered(
                CASES + "/" + made.path("series").asText() + "/"
                        + made.path("number").asInt() + "/" + made.path("year").asInt(),
                made.path("diarienummer").asText());
    }

    /** The id of the record. */
    String addRecord(Registered file, Draft draft) {
        DocumentRenderer renderer = renderers.get(draft.format());
        String markdown = reader.document(draft.document()).replace("{{diarienummer}}", file.designation());
        for (Map.Entry<String, String> text : draft.texts().entrySet()) {
            markdown = markdown.replace("{{" + text.getKey() + "}}", text.getValue());
        }
        String title = markdown.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No heading in " + draft.document()));
        MultipartBody body = new MultipartBody()
                .field("title", title)
                .field("kind", draft.kind())
                .field("direction", draft.direction())
                .field("date", draft.date())
                .field("counterparty", draft.counterparty());
        if (draft.period() != null) {
            body.field("periodFirstYear", draft.period().get(0))
                    .field("periodLastYear", draft.period().get(1));
        }
        byte[] content = renderer.render(title, Markdown.parse(markdown));
        body.file("file", draft.document() + renderer.extension(), renderer.mediaType(), content);
        return colleagues
                .handler()
                .post(file.address() + "/records", body)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** Puts the case to a body, and has the manager approve that. */
    void propose(Registered file, String body, String proposal, String recordId) {
        colleagues
                .handler()
                .postJson(
                        file.address() + "/decision", Map.of("body", body, "proposal", proposal, "recordId", recordId))
                .expect(201);
        complete(colleagues.manager(), file, Map.of("outcome", "approve"));
    }

    /** Records what a body decided at a meeting that is not kept here. */
    void decide(Registered file, Map<String, Object> decision) {
        complete(colleagues.secretary(), file, decision);
    }

    private static void complete(DiariumClient user, Registered file, Map<String, Object> completion) {
        for (JsonNode task : user.get("/diarium/api/tasks").expect(200).json().path("items")) {
            if (task.path("diarienummer").asText().equals(file.designation())) {
                user.postJson("/diarium/api/tasks/" + task.path("id").asText(), completion)
                        .expect(200);
                return;
            }
        }
        throw new IllegalStateException("No task for " + file.designation());
    }

    void publish(String recordId) {
        colleagues
                .registrar()
                .postJson("/diarium/api/records/" + recordId + "/publication", Map.of())
                .expect(201);
    }
}
