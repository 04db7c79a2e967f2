package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.acceptance.LeakTable.Cell;
import se.diarium.acceptance.LeakTable.Meeting;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/**
 * Plans that are hidden, in the register of a region with a governance model, tried by every user and by nobody on the pages of the
 * planning cycle, the tree of plans and the model, in all their forms. Who meets what is that of everything else.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PlanningLeakTest {

    private static final String NOBODY = "nobody";
    private static final int NEXT = LocalDate.now(ZoneId.of("Europe/Stockholm")).getYear() + 1;
    private static final Map<String, Object> GROUND = Map.of("chapter", 21, "section", 7);
    private static final List<Hidden> PLANS = List.of(
            Hidden.PUBLISHED,
            Hidden.UNPUBLISHED,
            Hidden.WITHDRAWN,
            Hidden.SECRET_RECORD,
            Hidden.MADE_SECRET_WHEN_PUBLIC,
            Hidden.SECRET_CASE,
            Hidden.SECRET_CASE_OF_OTHERS,
            Hidden.PROTECTED_RECORD);

    private final Map<Hidden, String> words = new EnumMap<>(Hidden.class);
    private final Map<String, String> met = new HashMap<>();
    private Host host;
    private DiariumClient registrar;

    @BeforeAll
    void hide() {
        host = Host.ofModel("blekinge");
        registrar = host.as("registrator");
        for (Hidden thing : PLANS) {
            words.put(thing, "zv" + UUID.randomUUID().toString().replaceAll("[^a-z]", "q"));
            make(thing, words.get(thing));
        }
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    private void make(Hidden thing, String word) {
        switch (thing) {
            case PUBLISHED -> Plans.publish(registrar, plan(aCase(word, Map.of()), word, Map.of()));
            case UNPUBLISHED -> plan(aCase(word, Map.of()), word, Map.of());
            case WITHDRAWN -> {
                String plan = plan(aCase(word, Map.of()), word, Map.of());
                Plans.publish(registrar, plan);
                registrar
                        .delete("/diarium/api/records/" + plan + "/publication?reason=Fel")
                        .expect(204);
            }
            case SECRET_RECORD -> {
                String plan = plan(aCase("Hemlig plan", Map.of()), word, Map.of());
                registrar
                        .patchJson("/diarium/api/records/" + plan, Map.of("secrecy", GROUND))
                        .expect(200);
            }
            case MADE_SECRET_WHEN_PUBLIC -> {
                String file = aCase(word, Map.of());
                Plans.publish(registrar, plan(file, word, Map.of()));
                registrar.patchJson(file, Map.of("secrecy", GROUND)).expect(200);
            }
            case SECRET_CASE -> plan(aCase(word, Map.of("secrecy", GROUND)), word, Map.of());
            case SECRET_CASE_OF_OTHERS ->
                plan(aCase(word, Map.of("secrecy", GROUND, "handler", "admin")), word, Map.of());
            default ->
                Plans.publish(
                        registrar, plan(aCase("Planering", Map.of()), word, Map.of("publicTitle", "Verksamhetsplan")));
        }
    }

    private String aCase(String title, Map<String, Object> more) {
        Map<String, Object> given = new HashMap<>(Register.newCase("HSN", title));
        given.putAll(more);
        return Register.path(Register.registered(registrar, given));
    }

    private String plan(String file, String title, Map<String, String> more) {
        MultipartBody form = new MultipartBody()
                .field("title", title)
                .field("direction", "SENT")
                .field("documentKind", "verksamhetsplan")
                .field("documentFor", "HSN")
                .field("periodFirstYear", Integer.toString(NEXT))
                .field("periodLastYear", Integer.toString(NEXT));
        more.forEach(form::field);
        return registrar
                .post(
                        file + "/records",
                        form.file("file", "plan.txt", "text/plain", "Plan".getBytes(StandardCharsets.UTF_8)))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** Everything that the pages say to a user. */
    private String pages(String user) {
        return met.computeIfAbsent(user, name -> {
            DiariumClient client = name.equals(NOBODY) ? host.citizen() : host.as(name);
            StringBuilder said = new StringBuilder();
            for (String address : addresses(!name.equals(NOBODY))) {
                said.append(client.get("/diarium" + address).expect(200).text()).append('\n');
            }
            return said.toString();
        });
    }

    private static List<String> addresses(boolean works) {
        List<String> addresses = new ArrayList<>(List.of("/modell", "/modell?format=json"));
        for (String door : works ? List.of("", "/register") : List.of("")) {
            for (int year = NEXT - 2; year <= NEXT + 1; year++) {
                for (String form : List.of("", "?lang=en", "?format=json", "?format=svg", "?format=ics")) {
                    addresses.add(door + "/arshjul/" + year + form);
                }
                for (String form : List.of("", "?lang=en", "?format=json")) {
                    addresses.add(door + "/styrning/" + year + form);
                }
            }
        }
        return addresses;
    }

    Stream<Cell> cells() {
        return LeakTable.read().cells().filter(cell -> PLANS.contains(cell.thing()));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isMetAsTheTableSays(Cell cell) {
        String word = words.get(cell.thing());

        if (cell.expected() == Meeting.NOWHERE) {
            assertThat(pages(cell.user())).doesNotContain(word);
        } else {
            assertThat(pages(cell.user())).contains(word);
        }
    }
}
