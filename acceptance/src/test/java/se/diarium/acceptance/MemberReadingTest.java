package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** What members of a body read before its meetings, and what they keep for themselves. */
@ExtendWith(Host.Extension.class)
class MemberReadingTest {

    private static final String MINE = "/diarium/api/my/meetings";

    private final Host host;
    private final DiariumClient registrar;
    private final DiariumClient secretary;
    private final DiariumClient member;

    MemberReadingTest(Host host) {
        this.host = host;
        registrar = host.as("registrator");
        secretary = host.as("sekreterare");
        member = host.as("ledamot");
    }

    /** A meeting of RS to which the members were summoned, with a case and its paper on the agenda. */
    private record Summoned(String day, String paper, String item, JsonNode file) {

        String mine() {
            return MINE + "/RS/" + day;
        }
    }

    private Summoned summoned(String title, Map<String, Object> more) {
        Map<String, Object> given = Register.newCase("RS", title);
        given.putAll(more);
        JsonNode file = Register.registered(registrar, given);
        String paper = paper(file, "Handling till " + title);
        String day = Meetings.planned(registrar, "RS");
        String item = Meetings.put(
                registrar, Meetings.path("RS", day), file.path("diarienummer").asText(), title, paper);
        Meetings.proceed(registrar, Meetings.path("RS", day), "SUMMONED");
        return new Summoned(day, paper, item, file);
    }

    private String paper(JsonNode file, String title) {
        return Register.addRecord(registrar, Register.path(file), Letter.TEXT, title, "DRAWN_UP")
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    private static Answer put(DiariumClient user, String path, String body) {
        return user.send("PUT", path, Map.of("Content-Type", "application/json"), BodyPublishers.ofString(body));
    }

    private static JsonNode last(JsonNode meeting) {
        JsonNode items = meeting.path("items");
        return items.get(items.size() - 1);
    }

    @Test
    void aMemberFindsTheMeetingWithItsPapersAndHowMuchIsNew() {
        Summoned summoned = summoned("Kollektivtrafik", Map.of());

        JsonNode line = null;
        for (JsonNode coming :
                member.get(MINE + "?coming=400").expect(200).json().path("coming")) {
            line = coming.path("key").asText().equals("RS/" + summoned.day()) ? coming : line;
        }
        JsonNode meeting = member.get(summoned.mine()).expect(200).json();

        int itemsAndPaper = meeting.path("items").size() + 1;
        assertThat(line.path("unseen").asInt()).isEqualTo(itemsAndPaper);
        assertThat(meeting.path("unseen").asInt()).isEqualTo(itemsAndPaper);
        JsonNode item = last(meeting);
        assertThat(item.path("heading").asText()).isEqualTo("Kollektivtrafik");
        assertThat(item.at("/papers/0/novelty").asText()).isEqualTo("NEW");
        String content = item.at("/papers/0/content").asText().replaceFirst("^/alfresco/s", "");
        assertThat(member.get(content).expect(200).body()).isEqualTo(Letter.TEXT.bytes());
    }

    @Test
    void theBundleComesFirstAmongThePapersOfTheMeetingAndIsOpened() {
        Summoned summoned = summoned("Att läsa i ett", Map.of());
        String bundle = Meetings.paper(registrar, "RS", summoned.day(), "BUNDLE");

        JsonNode papers = member.get(summoned.mine()).expect(200).json().path("papers");

        assertThat(papers.findValuesAsText("kind")).containsExactly("BUNDLE", "SUMMONS");
        assertThat(papers.at("/0/id").asText()).isEqualTo(bundle);
        byte[] file = member.get(papers.at("/0/content").asText().replaceFirst("^/alfresco/s", ""))
                .expect(200)
                .body();
        assertThat(file).hasSize(papers.at("/0/size").asInt());
        String page = member.get("/diarium/register/sammantrade/RS/" + summoned.day())
                .expect(200)
                .text();
        assertThat(page)
                .contains("Sammanträdets handlingar", bundle)
                .containsSubsequence(
                        papers.at("/0/title").asText(), papers.at("/1/title").asText());
    }

    @Test
    void whatOtherBodiesDecidedInTheCaseStandsBesideTheItem() {
        JsonNode file = Register.registered(registrar, Register.newCase("RS", "Genom två organ"));
        String number = file.path("diarienummer").asText();
        String first = Meetings.path("AU", Meetings.planned(secretary, "AU"));
        String item = Meetings.put(secretary, first, number, "Genom två organ");
        Meetings.proceed(secretary, first, "SUMMONED");
        secretary
                .postJson(
                        first + "/items/" + item + "/decision",
                        Map.of("outcome", "PASSED_ON", "text", "Till styrelsen.", "nextBody", "RS"))
                .expect(200);
        Meetings.proceed(secretary, first, "HELD");
        String day = Meetings.planned(secretary, "RS");
        Meetings.put(secretary, Meetings.path("RS", day), number, "Genom två organ");
        Meetings.proceed(secretary, Meetings.path("RS", day), "SUMMONED");

        JsonNode decisions =
                last(member.get(MINE + "/RS/" + day).expect(200).json()).path("decisions");

        assertThat(decisions.findValuesAsText("text")).containsExactly("Till styrelsen.");
        assertThat(decisions.findValuesAsText("body")).containsExactly("AU");
    }

    @Test
    void readMarksAndNotesAreKeptAndTakenAway() {
        Summoned summoned = summoned("Att läsa", Map.of());
        String read = summoned.mine() + "/papers/" + summoned.paper() + "/read";
        String note = summoned.mine() + "/items/" + summoned.item() + "/note";
        put(member, read, "").expect(200);
        put(member, note, "{\"text\":\"Fråga om kostnaden\"}").expect(200);

        JsonNode kept = last(member.get(summoned.mine()).expect(200).json());
        assertThat(kept.at("/papers/0/readAt").asText()).isNotEmpty();
        assertThat(kept.at("/note/text").asText()).isEqualTo("Fråga om kostnaden");
        member.delete(read).expect(204);
        member.delete(note).expect(204);
        JsonNode gone = last(member.get(summoned.mine()).expect(200).json());
        assertThat(gone.at("/papers/0").has("readAt")).isFalse();
        assertThat(gone.has("note")).isFalse();
    }

    @Test
    void aNoteIsFoundByNobodyElseInAnyAnswer() {
        Summoned summoned = summoned("Med anteckning", Map.of());
        String word = "Snöstormsorden";
        put(member, summoned.mine() + "/items/" + summoned.item() + "/note", "{\"text\":\"" + word + "\"}")
                .expect(200);

        List<String> seen = new ArrayList<>();
        for (String user : List.of("admin", "registrator", "sekreterare", "handlaggare")) {
            DiariumClient other = host.as(user);
            assertThat(other.get(summoned.mine()).status()).isEqualTo(403);
            seen.add(other.get(MINE).text());
            seen.add(other.get(Meetings.path("RS", summoned.day())).text());
            seen.add(other.get(Register.path(summoned.file()) + "/history").text());
            seen.add(
                    other.get("/diarium/api/search?q=" + Register.encoded(word)).text());
        }

        assertThat(seen).noneMatch(answer -> answer.contains(word) && !answer.contains("\"total\":0"));
    }

    @Test
    void nothingOfASecretCaseOrASecretPaperIsThere() {
        Summoned secret = summoned("Hemligt om Carl Ask", Map.of("secrecy", Map.of("chapter", 21, "section", 7)));

        Answer answer = member.get(secret.mine()).expect(200);

        assertThat(answer.text()).doesNotContain("Carl Ask", secret.paper(), secret.item());
        assertThat(put(member, secret.mine() + "/papers/" + secret.paper() + "/read", "")
                        .status())
                .isEqualTo(404);
        assertThat(put(member, secret.mine() + "/items/" + secret.item() + "/note", "{\"text\":\"Hm\"}")
                        .status())
                .isEqualTo(404);
    }

    /** The membership of the user {@code ledamot}, which an earlier run on this host may have made. */
    private String membership() {
        for (JsonNode known : registrar
                .get("/diarium/api/bodies/RS/members")
                .expect(200)
                .json()
                .path("items")) {
            if (known.path("person").asText().equals("ledamot")) {
                return known.path("id").asText();
            }
        }
        return registrar
                .postJson(
                        "/diarium/api/bodies/RS/members",
                        Map.of(
                                "person",
                                "ledamot",
                                "name",
                                "Lena Ledamot",
                                "role",
                                "SUBSTITUTE",
                                "from",
                                LocalDate.now().minusYears(1).toString()))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    @Test
    void whoStandsAsideForBiasHasNoPapersOfTheItem() {
        String membership = membership();
        Summoned summoned = summoned("Jävigt", Map.of());
        Meetings.paper(registrar, "RS", summoned.day(), "BUNDLE");
        put(
                        secretary,
                        Meetings.path("RS", summoned.day()) + "/items/" + summoned.item() + "/bias",
                        "{\"bias\":[{\"member\":\"" + membership + "\"}]}")
                .expect(200);

        JsonNode meeting = member.get(summoned.mine()).expect(200).json();

        JsonNode item = last(meeting);
        assertThat(meeting.path("papers").findValuesAsText("kind")).containsExactly("SUMMONS");
        assertThat(item.path("standsAside").asBoolean()).isTrue();
        assertThat(item.path("papers")).isEmpty();
        assertThat(item.has("inCase")).isFalse();
        assertThat(put(member, summoned.mine() + "/papers/" + summoned.paper() + "/read", "")
                        .status())
                .isEqualTo(404);
        String content = "/diarium/api/records/" + summoned.paper() + "/content";
        assertThat(member.get(content).status()).isEqualTo(404);
        put(secretary, Meetings.path("RS", summoned.day()) + "/items/" + summoned.item() + "/bias", "{\"bias\":[]}")
                .expect(200);
        assertThat(member.get(content).status()).isEqualTo(200);
    }

    @Test
    void whatCannotBeIsRefusedWithItsField() {
        Summoned summoned = summoned("Felaktigt", Map.of());
        String note = summoned.mine() + "/items/" + summoned.item() + "/note";

        Answer empty = put(member, note, "{\"text\":\" \"}");
        Answer tooLong = put(member, note, "{\"text\":\"" + "x".repeat(4001) + "\"}");
        Answer misspelt = put(member, note, "{\"texte\":\"Hej\"}");

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().at("/errors/0/field").asText()).isEqualTo("text");
        assertThat(tooLong.json().at("/errors/0/code").asText()).isEqualTo("text.tooLong");
        assertThat(misspelt.status()).isEqualTo(422);
        assertThat(member.get(MINE + "/RS/1950-01-01").status()).isEqualTo(404);
        assertThat(member.get(MINE + "?past=1000").status()).isEqualTo(422);
        assertThat(member.get(MINE + "/PN/" + Meetings.planned(secretary, "PN")).status())
                .isEqualTo(403);
    }
}
