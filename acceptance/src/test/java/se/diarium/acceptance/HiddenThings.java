package se.diarium.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Makes everything that is hidden, each with a word of its own, and knows the addresses at which it could be met. */
final class HiddenThings {

    private static final Map<String, Object> GROUND = Map.of("chapter", 21, "section", 7);
    private static final int LETTERS = 12;

    private final Host host;
    private final DiariumClient registrar;
    private final Map<Hidden, String> words = new EnumMap<>(Hidden.class);
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Random random = new Random();
    private String publicCase;

    HiddenThings(Host host) {
        this.host = host;
        this.registrar = host.as("registrator");
        for (Hidden thing : Hidden.values()) {
            words.put(thing, newWord());
        }
        for (Hidden thing : Hidden.values()) {
            make(thing);
        }
    }

    /** One that is in no other text, on this host or another. */
    private String newWord() {
        StringBuilder word = new StringBuilder("zv");
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
        }
        return word.toString();
    }

    String word(Hidden thing) {
        return words.get(thing);
    }

    /** Where there is something of what is hidden, or of what is beside it; each below {@code /diarium}. */
    Set<String> addresses() {
        return addresses;
    }

    private void make(Hidden thing) {
        String word = word(thing);
        switch (thing) {
            case PUBLISHED -> publish(record(publicCase(), word, word));
            case UNPUBLISHED -> record(publicCase(), word, word);
            case WITHDRAWN -> withdraw(publish(record(publicCase(), word, word)));
            case SECRET_RECORD -> secret(record(publicCase(), word, word));
            case MADE_SECRET_WHEN_PUBLIC -> madeSecret(word);
            case SECRET_CASE -> record(aCase(word, Map.of("secrecy", GROUND, "initiator", word)), word, word);
            case SECRET_CASE_OF_OTHERS ->
                record(aCase(word, Map.of("secrecy", GROUND, "handler", "admin")), word, word);
            case PROTECTED_RECORD -> publish(record(publicCase(), Map.of("title", word, "publicTitle", "Ansökan")));
            case PROTECTED_COUNTERPARTY ->
                publish(record(publicCase(), Map.of("counterparty", word, "publicCounterparty", "Enskild")));
            case PROTECTED_CASE ->
                publish(record(aCase(word, Map.of("publicTitle", "Ansökan om bidrag")), "Bidrag", ""));
            case PROTECTED_INITIATOR ->
                publish(record(aCase("Bidrag", Map.of("initiator", word, "publicInitiator", "Enskild")), "Bidrag", ""));
            case COVERED -> covered(word);
            case VOIDED_RECORD -> voidAt("/diarium/api/records/" + record(publicCase(), word, word));
            case VOIDED_CASE -> {
                String file = aCase(word, Map.of());
                withdraw(publish(record(file, word, word)));
                voidAt(file);
            }
            case WORKING_MATERIAL -> draft(word);
            case SUPERSEDED -> supersede(record(publicCase(), word, word));
            case UNAPPROVED_DECISION -> decided(word);
            case PAPER_OF_THE_BODY -> paper("RS", word);
            case PAPER_OF_ANOTHER_BODY -> paper("HSN", word);
            case PAPER_KEPT_FOR_BIAS -> keptForBias(word);
            case ASKED -> asked(word);
            case NO_LONGER_ASKED -> answered(asked(word));
            case GOAL_OF_A_DRAFT -> goal(Plans.added(registrar, publicCase()), word);
            case GOAL_OF_A_SECRET_PLAN ->
                goal(Plans.added(registrar, aCase("Hemlig plan", Map.of("secrecy", GROUND))), word);
            case ANSWER_OF_AN_OPEN_ROUND -> answer(Plans.published(registrar), word);
        }
    }

    /** The id of a goal of a plan. */
    private String goal(String plan, String text) {
        String goal = Plans.holds(registrar, plan, Plans.assignment(text, "EKO"));
        addresses.addAll(List.of(
                "/mal/" + goal,
                "/register/mal/" + goal,
                "/api/objects/" + goal,
                "/api/objects/" + goal + "/answers",
                "/api/plans/" + plan + "/objects"));
        return goal;
    }

    private void answer(String plan, String comment) {
        String goal = goal(plan, "Ta fram en plan");
        String round = Plans.madeRound(registrar, Plans.round(5, true, plan));
        for (String way : List.of("/missing", "/compilation", "/answers")) {
            addresses.add("/api/rounds/" + round + way);
        }
        registrar
                .postJson(
                        Plans.object(goal) + "/answers",
                        Map.of("round", round, "status", "DEVIATES", "comment", comment))
                .expect(201);
    }

    private String publicCase() {
        if (publicCase == null) {
            publicCase = aCase("Ärende med öppen handling", Map.of());
            publish(record(publicCase, "Öppen handling i ärendet", ""));
        }
        return publicCase;
    }

    /** The address of a new case of HSN that the user {@code handlaggare} handles. */
    private String aCase(String title, Map<String, Object> more) {
        return aCase("HSN", title, more);
    }

    private String aCase(String series, String title, Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(Register.newCase(series, title));
        given.putAll(more);
        String path = Register.path(Register.registered(registrar, given));
        addresses.add(path.substring("/diarium".length()));
        addresses.add(path.substring("/diarium".length()) + "/history");
        addresses.add(path.replace("/diarium/api/cases", "/arende"));
        addresses.add(path.replace("/diarium/api/cases", "/register/arende"));
        return path;
    }

    private String record(String file, String title, String text) {
        return record(file, Map.of("title", title), "SENT", text);
    }

    private String record(String file, Map<String, String> fields) {
        Map<String, String> given = new HashMap<>(Map.of("title", "Skrivelse"));
        given.putAll(fields);
        return record(file, given, "SENT", "");
    }

    private String record(String file, Map<String, String> fields, String direction, String text) {
        MultipartBody form = new MultipartBody()
                .field("kind", "letter")
                .field("direction", direction)
                .field("date", LocalDate.now().toString());
        fields.forEach(form::field);
        String id = registrar
                .post(file + "/records", form.file("file", "brev.txt", "text/plain", bytes("Ett brev. " + text)))
                .expect(201)
                .json()
                .path("id")
                .asText();
        addresses.addAll(List.of(
                "/handling/" + id,
                "/handling/" + id + "/fil",
                "/api/records/" + id,
                "/api/records/" + id + "/content",
                "/api/records/" + id + "/similar"));
        return id;
    }

    /** The word stands in the second line of the file alone. */
    private void covered(String word) {
        MultipartBody form = new MultipartBody()
                .field("title", "Skrivelse")
                .field("kind", "letter")
                .field("direction", "SENT")
                .file("file", "brev.pdf", "application/pdf", PdfFile.of(List.of(List.of("Ett brev.", word, "Slut."))));
        String record = registrar
                .post(publicCase() + "/records", form)
                .expect(201)
                .json()
                .path("id")
                .asText();
        String api = "/api/records/" + record;
        addresses.addAll(List.of(
                "/handling/" + record, "/handling/" + record + "/fil", api + "/content", api + "/redaction/copy"));
        Map<String, Object> place =
                Map.of("page", 1, "x", 0.1, "y", 0.127, "width", 0.8, "height", 0.021, "reason", "OTHER_PERSONAL");
        registrar
                .putJson("/diarium" + api + "/redaction", Map.of("covers", List.of(place)))
                .expect(200);
        registrar.postJson("/diarium" + api + "/preparation", Map.of()).expect(200);
        host.as("sekreterare")
                .postJson("/diarium" + api + "/confirmation", Map.of())
                .expect(201);
    }

    private String publish(String record) {
        registrar
                .postJson("/diarium/api/records/" + record + "/publication", Map.of())
                .expect(201);
        return record;
    }

    private void withdraw(String record) {
        registrar
                .delete("/diarium/api/records/" + record + "/publication?reason=Fel")
                .expect(204);
    }

    private void secret(String record) {
        registrar
                .patchJson("/diarium/api/records/" + record, Map.of("secrecy", GROUND))
                .expect(200);
    }

    private void madeSecret(String word) {
        String file = aCase(word, Map.of());
        publish(record(file, word, word));
        registrar.patchJson(file, Map.of("secrecy", GROUND)).expect(200);
    }

    private void voidAt(String address) {
        registrar.postJson(address + "/voiding", Map.of("reason", "Fel")).expect(200);
    }

    private void draft(String word) {
        String file = publicCase();
        MultipartBody form =
                new MultipartBody().file("file", word + ".txt", "text/plain", bytes("Ett utkast. " + word));
        registrar.post(file + "/working-material", form).expect(201);
        addresses.add(file.substring("/diarium".length()) + "/working-material");
    }

    private void supersede(String record) {
        MultipartBody form = new MultipartBody()
                .field("reason", "Fel")
                .field("title", "Ny lydelse")
                .file("file", "brev.txt", "text/plain", bytes("Ett nytt brev."));
        publish(registrar
                .post("/diarium/api/records/" + record + "/versions", form)
                .expect(201)
                .json()
                .path("id")
                .asText());
    }

    private void decided(String word) {
        String file = publicCase();
        String meeting = meeting("HSN", number(file));
        String item = lastItem(meeting);
        registrar
                .postJson(meeting + "/items/" + item + "/decision", Map.of("outcome", "APPROVED", "text", word))
                .expect(200);
        Meetings.proceed(registrar, meeting, "HELD");
    }

    /** A paper, drawn up for a meeting to which a body is summoned. */
    private String paper(String body, String word) {
        String file = aCase(body, word, Map.of());
        String paper = record(file, Map.of("title", word), "DRAWN_UP", word);
        return meeting(body, number(file), paper);
    }

    private String meeting(String body, String diarienummer, String... papers) {
        String day = Meetings.planned(registrar, body);
        String address = Meetings.path(body, day);
        Meetings.put(registrar, address, diarienummer, "Ett ärende", papers);
        Meetings.proceed(registrar, address, "SUMMONED");
        addresses.add(address.substring("/diarium".length()));
        addresses.add("/api/my/meetings/" + body + "/" + day);
        addresses.add("/register/sammantrade/" + body + "/" + day);
        addresses.add("/sammantrade/" + body + "/" + day);
        return address;
    }

    /** The summons, which everybody has, names it; so the word is in its text alone. */
    private void keptForBias(String word) {
        String file = aCase("RS", "Ärende med jäv", Map.of());
        String meeting = meeting("RS", number(file), record(file, Map.of("title", "Underlag"), "DRAWN_UP", word));
        registrar
                .putJson(
                        meeting + "/items/" + lastItem(meeting) + "/bias",
                        Map.of("bias", List.of(Map.of("member", membership()))))
                .expect(200);
    }

    private String asked(String word) {
        String file = aCase(word, Map.of());
        String letter = record(file, Map.of("title", word), "DRAWN_UP", word);
        Register.consult(host.as("handlaggare"), file, "medarbetare", "HSN", letter);
        return file;
    }

    private void answered(String file) {
        DiariumClient asked = host.as("medarbetare");
        String task = Register.task(asked, number(file)).path("id").asText();
        asked.post(
                        "/diarium/api/tasks/" + task + "/answer",
                        Register.withFile(new MultipartBody().field("title", "Svar"), Letter.TEXT))
                .expect(201);
    }

    private String number(String file) {
        return registrar.get(file).expect(200).json().path("diarienummer").asText();
    }

    private String lastItem(String meeting) {
        JsonNode items = registrar.get(meeting).expect(200).json().path("items");
        return items.get(items.size() - 1).path("id").asText();
    }

    /** The membership of RS of the user {@code ledamot}. */
    private String membership() {
        String members = "/diarium/api/bodies/RS/members";
        for (JsonNode known : registrar.get(members).expect(200).json().path("items")) {
            if (known.path("person").asText().equals("ledamot")) {
                return known.path("id").asText();
            }
        }
        return registrar
                .postJson(
                        members,
                        Map.of("person", "ledamot", "name", "Lena", "role", "SUBSTITUTE", "from", "2023-01-01"))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
