package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** A case in a situation, and what is in it: made by its registrar and its handler when it is asked for. */
final class RightsFixture {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final Host host;
    private final DiariumClient registrar;
    private final Situation situation;
    private final JsonNode registered;
    private final Map<String, String> made = new HashMap<>();

    RightsFixture(Host host, Situation situation) {
        this.host = host;
        this.registrar = host.as("registrator");
        this.situation = situation;
        this.registered = Register.registered(registrar, situation.newCase());
        if (situation == Situation.BEFORE_BODY) {
            Register.complete(approver(), diarienummer(), Map.of("outcome", "approve"))
                    .expect(200);
        }
    }

    /** What a variable of a path or a request stands for. */
    String value(String name) {
        String known = registered.path(name).asText();
        if (!known.isEmpty()) {
            return known;
        }
        if (!made.containsKey(name)) {
            made.put(name, make(name));
        }
        return made.get(name);
    }

    private String make(String name) {
        return switch (name) {
            case "record" -> id(Register.addRecord(registrar, path(), Letter.TEXT, "Skrivelse", "SENT"));
            case "publishedRecord" -> published(make("record"));
            case "party" -> id(added("parties", Map.of("name", "Anna", "role", "applicant")));
            case "deadline" -> id(added("deadlines", Map.of("what", "Svara", "due", "2031-05-20")));
            case "delegationDecision" ->
                id(added(
                        "delegation-decisions",
                        Map.of("item", "2.1", "text", "Tilldelas.", "date", value("today"), "decidedBy", "Ulla Ek")));
            case "planningYear" -> "2026";
            case "today" -> LocalDate.now(ZoneId.of("Europe/Stockholm")).toString();
            case "classification" -> classified();
            case "otherRecord" -> make("record");
            case "attachment" -> id(Register.attach(registrar, value("record"), "Bilaga"));
            case "workingFile" -> id(Register.addDraft(registrar, path()));
            case "otherCase" ->
                Register.registered(registrar, Register.newCase("RS", "Andra änden"))
                        .path("diarienummer")
                        .asText();
            case "link" -> id(added("links", Map.of("type", "RELATED", "diarienummer", value("otherCase"))));
            case "task" -> Register.task(approver(), diarienummer()).path("id").asText();
            case "import" -> anImport();
            case "validImport" -> Imports.validated(registrar, anImport());
            case "member" ->
                id(registrar.postJson(
                        "/diarium/api/bodies/RS/members",
                        Map.of("name", "Bo Ek", "role", "SUBSTITUTE", "from", "2023-01-01")));
            case "meeting" -> Meetings.planned(registrar, "RS");
            case "agendaItem" -> Meetings.onlyItem(registrar, "RS", value("meeting"));
            case "removedItem" -> Meetings.removedItem(registrar, "RS", value("meeting"));
            case "caseMeeting" -> Meetings.planned(registrar, "RS");
            case "caseItem" ->
                id(registrar.postJson(
                        Meetings.path("RS", value("caseMeeting")) + "/items",
                        Map.of("kind", "CASE", "heading", "Ett ärende", "diarienummer", value("otherCase"))));
            case "unknown" -> "finns-inte";
            case "model" -> "halland";
            case "ownModel" -> "egen-prov";
            case "synonym" ->
                id(registrar.postJson("/diarium/api/synonyms", Map.of("terms", List.of("rätt", "rättighetsprövning"))));
            case "summonedMeeting" -> Meetings.summoned(registrar, "RS");
            case "summonedItem" -> Meetings.onlyItem(registrar, "RS", value("summonedMeeting"));
            case "summons" -> Meetings.paper(registrar, "RS", value("summonedMeeting"), "SUMMONS");
            case "caseOnAgenda" -> Register.path(Register.registered(registrar, situation.newCase()));
            case "paper" -> id(Register.addRecord(registrar, value("caseOnAgenda"), Letter.TEXT, "Skrivelse", "SENT"));
            case "memberMeeting" -> memberMeeting();
            case "memberItem" -> lastItem(value("memberMeeting"));
            case "approvedParagraph" -> approvedParagraph();
            case "notice" ->
                id(registrar.postJson(
                        "/diarium/api/notices",
                        Map.of("kind", "OTHER", "title", "Anslag", "text", "Prov", "shownUntil", value("today"))));
            case "plan" -> Plans.added(registrar, path());
            case "planObject" -> Plans.holds(registrar, value("plan"), Plans.assignment("Ta fram en plan", "EKO"));
            case "publishedObject" -> published();
            case "round" -> Plans.madeRound(registrar, Plans.round(5, false, value("plan")));
            case "newUser" -> People.newName();
            case "aUser" -> People.added(host.as("admin"));
            case "aGroup" -> "DIARIUM_HANDLAGGARE";
            case "groupedUser" -> People.grouped(host.as("admin"), value("aGroup"));
            case "aTemplate" -> "anslag";
            case "verification" ->
                host.as("admin")
                        .postJson("/diarium/api/chains/verifications", Map.of("series", "RS"))
                        .expect(202)
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
            case "casesTable" -> "cases";
            case "archiveName" -> "filer";
            default -> throw new IllegalArgumentException("Nothing is made for " + name);
        };
    }

    /** A meeting with a case in the situation on its agenda, which is in no process. */
    private String memberMeeting() {
        String diarienummer = registrar
                .get(value("caseOnAgenda"))
                .expect(200)
                .json()
                .path("diarienummer")
                .asText();
        return Meetings.summonedWith(registrar, "RS", diarienummer, value("paper"));
    }

    /** Something that a plan holds which everybody may read. */
    private String published() {
        String plan = Plans.published(registrar);
        return Plans.holds(registrar, plan, Plans.assignment("Ta fram en plan", "EKO"));
    }

    private String lastItem(String meeting) {
        JsonNode items =
                registrar.get(Meetings.path("RS", meeting)).expect(200).json().path("items");
        return items.get(items.size() - 1).path("id").asText();
    }

    private String approvedParagraph() {
        published(value("paper"));
        return Meetings.approved(registrar, Meetings.path("RS", value("memberMeeting")), value("memberItem"));
    }

    private String classified() {
        String code = "1.2";
        byte[] body = ("{\"code\": \"" + code + "\"}").getBytes(StandardCharsets.UTF_8);
        registrar
                .send("PUT", path() + "/classification", JSON, BodyPublishers.ofByteArray(body))
                .expect(200);
        return code;
    }

    /** One whose table of cases has no rows, so that running it registers nothing. */
    private String anImport() {
        String id = Imports.made(registrar);
        Imports.sendTable(registrar, id, "cases", "diarienummer;ärendemening;registrerat\n");
        return id;
    }

    private Answer added(String resource, Map<String, Object> body) {
        return registrar.postJson(path() + "/" + resource, body);
    }

    private String published(String record) {
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        return record;
    }

    /** The manager whom a proposal waits for. */
    private DiariumClient approver() {
        host.as("admin")
                .postJson(
                        path() + "/decision",
                        Map.of("body", "RS", "proposal", "Förslaget godkänns.", "manager", "chef"))
                .expect(201);
        return host.as("chef");
    }

    private String path() {
        return Register.path(registered);
    }

    private String diarienummer() {
        return registered.path("diarienummer").asText();
    }

    private static String id(Answer answer) {
        return answer.expect(201).json().path("id").asText();
    }
}
