package se.diarium.application.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.application.account.Accounts;
import se.diarium.application.account.DemonstrationUser;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;
import se.diarium.application.render.DocumentRenderer;
import se.diarium.application.render.DocxRenderer;
import se.diarium.application.render.Markdown;
import se.diarium.application.render.PdfRenderer;

/** Registers the demonstration region at a host: each step by the user whose role it is. */
public final class DemonstrationRegion {

    /** The fictional authority whose register it is. */
    public static final String NAME = "Region Norrvidda";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRegion.class);
    private static final String CASES = "/diarium/api/cases";

    private final RegionReader reader = new RegionReader();
    private final Map<String, DocumentRenderer> renderers =
            Map.of("pdf", new PdfRenderer(), "docx", new DocxRenderer());
    private final DiariumClient registrar;
    private final DiariumClient handler;
    private final DiariumClient manager;
    private final DiariumClient secretary;

    public DemonstrationRegion(URI host, Accounts accounts) {
        DiariumClient client = DiariumClient.of(host);
        registrar = login(client, accounts, DemonstrationUser.REGISTRATOR);
        handler = login(client, accounts, DemonstrationUser.HANDLAGGARE);
        manager = login(client, accounts, DemonstrationUser.CHEF);
        secretary = login(client, accounts, DemonstrationUser.SEKRETERARE);
    }

    private static DiariumClient login(DiariumClient client, Accounts accounts, DemonstrationUser user) {
        return client.login(user.userName(), accounts.password(user.userName()));
    }

    /** Whether the register holds nothing yet. */
    public boolean isMissing() {
        return registrar.get(CASES).expect(200).json().path("total").asLong() == 0;
    }

    /** Registers everything, in order. */
    public void register() {
        Region region = reader.region();
        region.cases().forEach(this::register);
        LOG.info("{}: {} cases registered", NAME, region.cases().size());
    }

    private void register(Region.CaseSource source) {
        JsonNode registered =
                registrar.postJson(CASES, newCase(source)).expect(201).json();
        String address = CASES + "/" + registered.path("series").asText() + "/"
                + registered.path("number").asInt() + "/"
                + registered.path("year").asInt();
        String designation = registered.path("diarienummer").asText();
        List<String> toPublish = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Region.RecordSource record : source.records()) {
            String id = addRecord(address, designation, record);
            ids.add(id);
            if (record.published()) {
                toPublish.add(id);
            }
        }
        if (source.decision() != null) {
            decide(address, designation, ids.get(0), source.decision());
        }
        toPublish.forEach(id -> registrar
                .postJson("/diarium/api/records/" + id + "/publication", Map.of())
                .expect(201));
    }

    private static Map<String, Object> newCase(Region.CaseSource source) {
        Map<String, Object> body = new HashMap<>();
        body.put("series", source.series());
        body.put("title", source.title());
        body.put("registered", source.registered().toString());
        body.put("handler", DemonstrationUser.HANDLAGGARE.userName());
        putIfGiven(body, "initiator", source.initiator());
        putIfGiven(body, "diarienummer", source.diarienummer());
        return body;
    }

    private String addRecord(String address, String designation, Region.RecordSource source) {
        DocumentRenderer renderer = renderers.get(source.format());
        String markdown = reader.document(source.document()).replace("{{diarienummer}}", designation);
        String title = markdown.lines()
                .filter(line -> line.startsWith("# "))
                .map(line -> line.substring(2).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No heading in " + source.document()));
        MultipartBody body = new MultipartBody()
                .field("title", title)
                .field("kind", source.kind())
                .field("direction", source.direction())
                .field("date", source.date())
                .field("counterparty", source.counterparty());
        if (source.period() != null) {
            body.field("periodFirstYear", source.period().get(0))
                    .field("periodLastYear", source.period().get(1));
        }
        byte[] content = renderer.render(title, Markdown.parse(markdown));
        body.file("file", source.document() + renderer.extension(), renderer.mediaType(), content);
        return handler.post(address + "/records", body)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private void decide(String address, String designation, String recordId, Region.DecisionSource decision) {
        handler.postJson(
                        address + "/decision",
                        Map.of("body", decision.body(), "proposal", decision.proposal(), "recordId", recordId))
                .expect(201);
        complete(manager, designation, Map.of("outcome", "approve"));
        complete(
                secretary,
                designation,
                Map.of(
                        "outcome", decision.outcome(),
                        "body", decision.body(),
                        "date", decision.date().toString(),
                        "paragraph", decision.paragraph(),
                        "text", decision.text()));
    }

    private static void complete(DiariumClient user, String designation, Map<String, Object> completion) {
        for (JsonNode task : user.get("/diarium/api/tasks").expect(200).json().path("items")) {
            if (task.path("diarienummer").asText().equals(designation)) {
                user.postJson("/diarium/api/tasks/" + task.path("id").asText(), completion)
                        .expect(200);
                return;
            }
        }
        throw new IllegalStateException("No task for " + designation);
    }

    private static void putIfGiven(Map<String, Object> body, String field, Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
