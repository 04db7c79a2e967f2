package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.governance.store.CurrentModel;
import se.diarium.governance.store.ModelVersion;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.Bodies;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.GovernedAs;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Registering;
import se.diarium.web.HttpClientOf.Reply;

/** The governance model of a running register, changed by its administrator. */
class ModelsOverHttpTest {

    private static final String API = "/diarium/api/models";
    private static final RunningRegister REGISTER = RunningRegister.start(
            Map.of("diarium.model", "halland", "embedded.admin.password", RunningRegister.PASSWORD));
    private static final String HALLAND = new String(ShippedModels.file("halland"), StandardCharsets.UTF_8);
    private static final String KIND = "  - code: mal-och-budget\n";
    private static final String BODY = "  - {code: DHS, ";

    private final HttpClientOf administrator = HttpClientOf.user(REGISTER, "admin");
    private final HttpClientOf citizen = HttpClientOf.citizen(REGISTER);

    @AfterAll
    static void stop() {
        REGISTER.close();
    }

    private Reply put(String code, String yaml) throws Exception {
        return administrator.yaml("PUT", API + "/" + code, Map.of(), yaml);
    }

    private static ModelVersion current() {
        return REGISTER.bean("diarium.currentModel", CurrentModel.class)
                .current()
                .orElseThrow();
    }

    private static RecordFile registered(String documentKind) {
        return REGISTER.as(RunningRegister.REGISTRAR, () -> {
            CaseFile file = REGISTER.bean("diarium.caseRegister", CaseRegister.class)
                    .register(new NewCase("RS", "Budget", null, null, null, null, null, null, null));
            return REGISTER.bean("diarium.recordRegister", RecordRegister.class)
                    .add(
                            file.diarienummer(),
                            new NewRecord(
                                    "Budgetunderlag",
                                    null,
                                    null,
                                    Direction.DRAWN_UP,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    GovernedAs.said(documentKind, null)),
                            Registering.file("underlag.txt", "Underlag"));
        });
    }

    @Test
    void theKindsThatCanBeChosenSayTheirKindOfRecordAndWhoseTheyMayBe() throws Exception {
        JsonNode kinds = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR)
                .get("/diarium/api/document-kinds")
                .json()
                .get("items");

        assertThat(kinds)
                .filteredOn(kind -> kind.get("code").asText().equals("verksamhetsplan"))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.get("name").asText()).isEqualTo("Verksamhetsplan");
                    assertThat(plan.get("kind").asText()).isEqualTo("plan");
                    assertThat(plan.get("each").asBoolean()).isTrue();
                    assertThat(plan.get("documentFor").findValuesAsText("code"))
                            .contains("RS", "DHS")
                            .doesNotContain("RF");
                });
    }

    @Test
    void aChangeIsInForceAtOnceAndTheFormerVersionStays() throws Exception {
        int before = current().version();

        Reply changed = put(
                "halland",
                current().yaml().replace(BODY, "  - {code: NYN, name: Nya nämnden, genitive: Nya nämndens}\n" + BODY));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("version").asInt()).isEqualTo(before + 1);
        assertThat(REGISTER.bean("diarium.bodies", Bodies.class).byCode("NYN")).isPresent();
        assertThat(citizen.get("/diarium/modell").json().path("version").asInt())
                .isEqualTo(before + 1);
        JsonNode former = citizen.get("/diarium/modell?version=" + before).json();
        assertThat(former.path("inForce").asBoolean()).isFalse();
        assertThat(former.path("model").path("bodies").findValuesAsText("code")).doesNotContain("NYN");
        CaseFile file =
                REGISTER.as(RunningRegister.REGISTRAR, () -> REGISTER.bean("diarium.caseRegister", CaseRegister.class)
                        .register(new NewCase("NYN", "Nytt ärende", null, null, null, null, null, null, null)));
        assertThat(file.designation()).startsWith("NYN");
    }

    @Test
    void whatIsRegisteredUnderAFormerVersionStaysWhenItsKindIsNoMore() throws Exception {
        String own = "  - {code: provdokument, name: Provdokument, record: other}\n";
        String now = current().yaml();
        put("halland", now.replace(KIND, own + KIND));
        int version = current().version();
        RecordFile record = registered("provdokument");

        assertThat(put("halland", now + "# utan provdokument\n").status()).isEqualTo(200);

        assertThat(current().model().kind("provdokument")).isEmpty();
        RecordRegister records = REGISTER.bean("diarium.recordRegister", RecordRegister.class);
        RecordFile renamed = REGISTER.as(RunningRegister.REGISTRAR, () -> {
            records.amend(record.id(), new RecordChange("Underlaget", null, null, null, null));
            return records.get(record.id());
        });
        assertThat(renamed.title()).isEqualTo("Underlaget");
        assertThat(renamed.governed()).isEqualTo(new GovernedAs("halland", version, "provdokument", null));
        assertThat(REGISTER.bean("diarium.currentModel", CurrentModel.class)
                        .version("halland", version)
                        .orElseThrow()
                        .model()
                        .kind("provdokument"))
                .isPresent();
    }

    @Test
    void aCheckTellsWhatWouldComeAndGoAndWhatIsRegisteredOfIt() throws Exception {
        String now = current().yaml();
        String old = "  - {code: utgaende, name: Utgående, record: other}\n";
        put("halland", now.replace(KIND, old + KIND));
        registered("utgaende");
        registered("utgaende");

        JsonNode effects = put("halland?check=true", now.replace(KIND, old.replace("utgaende", "inkommande") + KIND))
                .json()
                .path("effects");
        put("halland", now + "# utan utgående\n");

        assertThat(effects).hasSize(2);
        assertThat(effects.path(0).toString())
                .isEqualTo(
                        "{\"what\":\"KIND\",\"change\":\"GONE\",\"code\":\"utgaende\",\"name\":\"Utgående\",\"documents\":2}");
        assertThat(effects.path(1).path("change").asText()).isEqualTo("ADDED");
        assertThat(effects.path(1).path("code").asText()).isEqualTo("inkommande");
    }

    @Test
    void aModelThatIsNoneIsRefusedByLineAndRuleAndTheOneInForceStays() throws Exception {
        ModelVersion before = current();

        Reply refused = put("halland", before.yaml().replace("decides: RF\n", "decides: RFX\n"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(error.path("code").asText()).isEqualTo("unknown.actor");
        assertThat(before.yaml().lines().toList().get(error.path("line").asInt() - 1))
                .contains("decides: RF");
        assertThat(error.path("column").asInt()).isPositive();
        assertThat(error.path("field").asText()).matches("kinds/\\d+/decides");
        assertThat(error.path("message").asText()).contains("RFX");
        assertThat(current().version()).isEqualTo(before.version());
    }

    @Test
    void aFileIsCheckedWithoutBeingStoredAndAFormerVersionIsReadAgain() throws Exception {
        ModelVersion before = current();
        String next = before.yaml() + "# nästa\n";

        Reply checked = put("halland?check=true", next);
        Reply wrong = put("halland?check=true", before.yaml().replace("decides: RF\n", "decides: RFX\n"));

        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.json().path("version").asInt()).isEqualTo(before.version());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(current().version()).isEqualTo(before.version());
        put("halland", next);
        assertThat(administrator
                        .get(API + "/halland?version=" + before.version())
                        .json()
                        .path("yaml")
                        .asText())
                .isEqualTo(before.yaml());
        assertThat(administrator.get(API + "/halland?version=99999").status()).isEqualTo(404);
    }

    @Test
    void aBodyWithCasesCannotBeTakenOutOfTheModelNorItsNumbersWrittenOtherwise() throws Exception {
        registered("budgetunderlag");

        Reply without = put("halland", """
                model: halland
                region: {name: Region Halland, genitive: Region Hallands}
                elections: {first: 2018, every: 4}
                bodies:
                  - {code: AN, name: Andra nämnden, genitive: Andra nämndens}
                kinds:
                  - {code: budget, name: Budget, record: plan, decides: AN}
                """);
        Reply otherwise = put(
                "halland",
                current().yaml().replace("\nregion:\n", "\nregion:\n  numberPattern: '{series} {yy}-{number}'\n"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.json().path("errors").findValuesAsText("code")).containsExactly("bodies.inUse");
        assertThat(otherwise.json().path("errors").findValuesAsText("code")).containsExactly("bodies.pattern");
        assertThat(REGISTER.bean("diarium.bodies", Bodies.class).byCode("RS")).isPresent();
    }

    @Test
    void aModelOfTheRegionsOwnIsAddedAndSomebodyElsesChangeIsNotOverwritten() throws Exception {
        String own = """
                model: egen
                region: {name: Region Egen, genitive: Region Egens}
                elections: {first: 2018, every: 4}
                bodies:
                  - {code: RF, name: Regionfullmäktige, genitive: Regionfullmäktiges}
                kinds:
                  - {code: budget, name: Budget, record: plan, decides: RF}
                """;

        Reply added = put("egen", own);

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("inForce").asBoolean()).isFalse();
        assertThat(administrator.get(API + "/egen").json().path("yaml").asText())
                .isEqualTo(own);
        assertThat(administrator.get(API).json().path("items").findValuesAsText("code"))
                .contains("egen", "blekinge");
        assertThat(put("egen", own).json().path("version").asInt()).isEqualTo(1);
        assertThat(administrator
                        .yaml("PUT", API + "/egen", Map.of("If-Match", "\"0\""), own + "# ny\n")
                        .status())
                .isEqualTo(412);
        assertThat(put("annan", own).json().path("errors").findValuesAsText("code"))
                .containsExactly("model.otherCode");
    }

    @Test
    void documentsAreFoundAndCountedByTheirKindUnderItsName() throws Exception {
        registered("mal-och-budget");
        HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

        await().untilAsserted(() -> assertThat(registrar
                        .get("/diarium/api/search?q=dokument:mal-och-budget+modell:halland")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1));
        JsonNode counted = registrar
                .get("/diarium/api/search?dokument=mal-och-budget")
                .json()
                .path("facets")
                .path("document");

        assertThat(counted.findValuesAsText("label")).contains("Mål och Budget");
        assertThat(registrar
                        .get("/diarium/api/search?q=genomf%C3%B6r:mal-och-budget")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(registrar.get("/diarium/api/search?dokument=affarsplan").status())
                .isEqualTo(400);
    }

    @Test
    void administratorsAloneKeepModels() throws Exception {
        HttpClientOf registrar = HttpClientOf.user(REGISTER, RunningRegister.REGISTRAR);

        assertThat(registrar.get(API).status()).isEqualTo(403);
        assertThat(registrar.get(API + "/halland").status()).isEqualTo(403);
        assertThat(registrar.yaml("PUT", API + "/halland", Map.of(), HALLAND).status())
                .isEqualTo(403);
        assertThat(administrator.get(API + "/skane").status()).isEqualTo(404);
        assertThat(administrator.json("PUT", API + "/halland", "{}").status()).isEqualTo(415);
    }
}
