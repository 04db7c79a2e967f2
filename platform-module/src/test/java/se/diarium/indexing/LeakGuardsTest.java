package se.diarium.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static se.diarium.RunningRegister.REGISTRAR;
import static se.diarium.RunningRegister.STRANGER;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Holding;
import se.diarium.governance.store.CurrentModel;
import se.diarium.publishing.PublicRegister;
import se.diarium.publishing.PublicViews;
import se.diarium.publishing.Publisher;
import se.diarium.publishing.RecordTexts;
import se.diarium.publishing.UnguardedViews;
import se.diarium.register.Bodies;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RegisterPermissions;
import se.diarium.register.node.Registering;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.IndexProbe;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.lucene.IndexSettings;
import se.diarium.search.lucene.LuceneIndex;

/**
 * What keeps the hidden out of the indexes, and in the internal one: nothing comes out, and something does as soon as one of the guards
 * is away, or both where two stand behind each other.
 */
class LeakGuardsTest {

    private static final LegalGround GROUND = new LegalGround(21, 7);
    private static final Set<String> RECORD_WAYS = Set.of("hits", "total", "facets", "passages", "words");

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final UnguardedViews views = new UnguardedViews(register);
    private final CaseReading reading = register.bean("diarium.caseReading", CaseReading.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final PermissionService permissions = register.bean("PermissionService", PermissionService.class);
    private final String word = newWord();

    @TempDir
    private Path folder;

    private SearchIndex internal;
    private SearchIndex open;

    private static String newWord() {
        StringBuilder word = new StringBuilder("zv");
        new Random().ints(12, 'a', 'z' + 1).forEach(letter -> word.append((char) letter));
        return word.toString();
    }

    @BeforeEach
    void openIndexes() {
        internal = index(Audience.INTERNAL);
        open = index(Audience.PUBLIC);
    }

    private SearchIndex index(Audience audience) {
        NumberReader numbers = NumberReader.of(register.bean("diarium.numberReader", DiarienummerReader.class));
        return LuceneIndex.open(folder.resolve(audience.name()), audience, numbers, "", IndexSettings.defaults());
    }

    @AfterEach
    void closeIndexes() {
        internal.close();
        open.close();
    }

    private EntryReader reader(PublicViews seen, Readers readers) {
        return new EntryReader(
                register.bean("NodeService", NodeService.class),
                reading,
                seen,
                register.bean("diarium.recordTexts", RecordTexts.class),
                readers,
                new EntryWriter(register.bean("diarium.bodies", Bodies.class)),
                new GovernedReader(register.bean("diarium.currentModel", CurrentModel.class)));
    }

    /** Brings both indexes up to what these nodes are like, as the journal does. */
    private void follow(PublicViews seen, Readers readers, String... ids) {
        EntryReader entries = reader(seen, readers);
        for (String id : ids) {
            EntryReader.Changes changes = register.asSystem(() -> entries.read(id));
            internal.apply(List.of(changes.internal()), internal.appliedPosition() + 1);
            open.apply(List.of(changes.open()), open.appliedPosition() + 1);
        }
        internal.refresh();
        open.refresh();
    }

    private Set<String> publicLeaks(PublicViews seen, String... ids) {
        follow(seen, new Readers(permissions), ids);
        return IndexProbe.of(open).leaks(word, "");
    }

    private RecordFile published(CaseFile file, String title, String text) {
        RecordFile record = registering.aRecord(file.diarienummer(), title, text);
        register.as(REGISTRAR, () -> publisher.publish(record.id()));
        return record;
    }

    @Test
    void withoutThePublicationCheckWhatIsNotPublishedComesOut() {
        CaseFile file = registering.aCase("Öppet ärende");
        RecordFile hidden = registering.aRecord(file.diarienummer(), word, word);

        assertThat(publicLeaks(views.guarded(), hidden.id())).isEmpty();
        assertThat(publicLeaks(views.withoutPublication(), hidden.id())).containsAll(RECORD_WAYS);
    }

    @Test
    void withoutThePublicationCheckThePagesShowWhatIsNotPublished() {
        CaseFile file = registering.aCase("Ärende utan något öppet");
        RecordFile hidden = registering.aRecord(file.diarienummer(), word, word);
        PublicRegister unguarded = views.pages(views.withoutPublication());
        PublicRegister pages = views.pages(views.guarded());

        assertThat(pages.publishedRecord(hidden.id())).isEmpty();
        assertThat(pages.publicCase(file.diarienummer())).isEmpty();
        assertThat(pages.tombstone(hidden.id())).isEmpty();
        assertThat(unguarded.publishedRecord(hidden.id())).isPresent();
        assertThat(unguarded.publicCase(file.diarienummer())).isPresent();
    }

    @Test
    void withoutTheSecrecyCheckWhatBecameSecretAfterItWasPublishedComesOut() {
        CaseFile file = registering.aCase(word);
        RecordFile hidden = published(file, word, word);
        register.as(REGISTRAR, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                .amend(file.diarienummer(), new CaseChange(null, null, null, null, null, GROUND)));

        assertThat(publicLeaks(views.guarded(), file.id(), hidden.id())).isEmpty();
        assertThat(views.pages(views.guarded()).publishedRecord(hidden.id())).isEmpty();
        assertThat(publicLeaks(views.withoutSecrecy(), file.id(), hidden.id())).containsAll(RECORD_WAYS);
        assertThat(views.pages(views.withoutSecrecy()).publishedRecord(hidden.id()))
                .isPresent();
    }

    @Test
    void withoutThePublicFormsTheInternalOnesComeOut() {
        CaseFile file = register.as(REGISTRAR, () -> register.bean("diarium.caseRegister", CaseRegister.class)
                .register(new NewCase("HSN", word, "Ansökan", word, "Enskild", null, null, null, null)));
        RecordFile record = register.as(
                REGISTRAR,
                () -> records.add(
                        file.diarienummer(),
                        new NewRecord(
                                word, "Bilaga", "letter", Direction.RECEIVED, null, word, "Enskild", null, null, null),
                        Registering.file("brev.txt", "Ett brev.")));
        register.as(REGISTRAR, () -> publisher.publish(record.id()));

        assertThat(publicLeaks(views.guarded(), file.id(), record.id())).isEmpty();
        assertThat(publicLeaks(views.withoutTwins(), file.id(), record.id()))
                .contains("hits", "total", "facets", "words", "headings");
    }

    @Test
    void withoutTheLookAtTheMinutesWhatWasDecidedComesOutBeforeTheyAreApproved() {
        CaseFile file = Holding.held(register, "HSN", 1983).file();
        published(file, "Skrivelse", "Ett brev.");

        follow(views.guarded(), new Readers(permissions), file.id());
        assertThat(open.search(SearchRequest.of("\"så beslutades\"")).total()).isZero();
        assertThat(views.pages(views.guarded()).publicCase(file.diarienummer()))
                .hasValueSatisfying(seen -> assertThat(seen.decisions()).isEmpty());

        follow(views.withoutApproval(), new Readers(permissions), file.id());
        assertThat(open.search(SearchRequest.of("\"så beslutades\"")).total()).isEqualTo(1);
        assertThat(views.pages(views.withoutApproval()).publicCase(file.diarienummer()))
                .hasValueSatisfying(seen -> assertThat(seen.decisions()).hasSize(1));
    }

    @Test
    void withoutTheRemovalOfWhatIsWithdrawnItStaysFoundThoughNoPageHasIt() {
        CaseFile file = registering.aCase("Öppet ärende");
        RecordFile record = published(file, word, word);
        assertThat(publicLeaks(views.guarded(), record.id())).containsAll(RECORD_WAYS);

        register.as(REGISTRAR, () -> publisher.withdraw(record.id(), "Fel fil"));

        EntryReader.Changes changes = register.asSystem(
                () -> reader(views.guarded(), new Readers(permissions)).read(record.id()));
        assertThat(changes.open()).isEqualTo(new Change.Remove(record.id()));
        assertThat(IndexProbe.of(open).leaks(word, "")).containsAll(RECORD_WAYS);
        assertThat(views.pages(views.guarded()).publishedRecord(record.id())).isEmpty();
        assertThat(publicLeaks(views.guarded(), record.id())).isEmpty();
    }

    private RegisterSearch search(PermissionService rechecking) {
        return new RegisterSearch(
                internal,
                register.bean("NodeService", NodeService.class),
                rechecking,
                register.bean("AuthorityService", AuthorityService.class));
    }

    private Set<String> leaksTo(String user, PermissionService rechecking, String beside) {
        RegisterSearch search = search(rechecking);
        IndexProbe probe = new IndexProbe(
                search::search,
                asked -> search.complete(asked.text(), asked.limit()),
                asked -> search.similar(asked.id(), asked.limit()));
        return register.as(user, () -> probe.leaks(word, beside));
    }

    /** Lets everybody read everything. */
    private PermissionService rechecksNothing() {
        PermissionService lets = Mockito.mock(PermissionService.class);
        Mockito.when(lets.hasReadPermission(Mockito.any())).thenReturn(AccessStatus.ALLOWED);
        return lets;
    }

    /** Has everybody read everything in the index. */
    private Readers everybody() {
        return new Readers(permissions) {
            @Override
            Set<String> of(NodeRef node) {
                return Set.of(PermissionService.ALL_AUTHORITIES, REGISTRAR, STRANGER);
            }
        };
    }

    private RecordFile secretRecord() {
        CaseFile file = registering.aCase("Ärende med sekretess", GROUND);
        return registering.aRecord(file.diarienummer(), word, word);
    }

    @Test
    void withoutTheReadersOfEntriesTheInternalSearchCountsAndCompletesWhatItStillDoesNotShow() {
        RecordFile hidden = secretRecord();
        follow(views.guarded(), new Readers(permissions), hidden.id());
        assertThat(leaksTo(STRANGER, permissions, "")).isEmpty();
        assertThat(leaksTo(REGISTRAR, permissions, "")).containsAll(RECORD_WAYS);

        follow(views.guarded(), everybody(), hidden.id());

        assertThat(leaksTo(STRANGER, permissions, ""))
                .contains("total", "facets", "words", "headings")
                .doesNotContain("hits", "passages");
    }

    @Test
    void withoutTheCheckOfHitsNothingComesOutWhileTheIndexKnowsTheReadersAndWithoutBothEverythingDoes() {
        RecordFile hidden = secretRecord();
        follow(views.guarded(), new Readers(permissions), hidden.id());
        assertThat(leaksTo(STRANGER, rechecksNothing(), "")).isEmpty();

        follow(views.guarded(), everybody(), hidden.id());

        assertThat(leaksTo(STRANGER, rechecksNothing(), "")).containsAll(RECORD_WAYS);
    }

    @Test
    void withoutTheCheckOfHitsWhatWasTakenAwayIsShownUntilTheIndexLearnsOfIt() {
        CaseFile file = registering.aCase("Ärende");
        RecordFile record = registering.aRecord(file.diarienummer(), word, word);
        follow(views.guarded(), new Readers(permissions), record.id());
        register.asSystem(() -> {
            register.bean("diarium.permissions", RegisterPermissions.class)
                    .keepFrom(Nodes.ref(record.id()), RunningRegister.MANAGER);
            return null;
        });

        assertThat(leaksTo(RunningRegister.MANAGER, permissions, "")).doesNotContain("hits", "passages");
        assertThat(leaksTo(RunningRegister.MANAGER, rechecksNothing(), "")).contains("hits", "passages");
        follow(views.guarded(), new Readers(permissions), record.id());
        assertThat(leaksTo(RunningRegister.MANAGER, permissions, "")).isEmpty();
        assertThat(leaksTo(RunningRegister.MANAGER, rechecksNothing(), "")).isEmpty();
        assertThat(leaksTo(RunningRegister.OTHER_MANAGER, permissions, "")).containsAll(RECORD_WAYS);
    }

    @Test
    void withoutDenialsAmongTheReadersWhoIsDeniedMeetsItInCountsAndCompletions() {
        CaseFile file = registering.aCase("Ärende");
        RecordFile record = registering.aRecord(file.diarienummer(), word, word);
        register.asSystem(() -> {
            register.bean("diarium.permissions", RegisterPermissions.class)
                    .keepFrom(Nodes.ref(record.id()), RunningRegister.MANAGER);
            return null;
        });
        Readers allowed = new Readers(permissions) {
            @Override
            Set<String> of(NodeRef node) {
                List<String> readers = new ArrayList<>(super.of(node));
                readers.removeIf(reader -> reader.endsWith(RunningRegister.MANAGER));
                return Set.copyOf(readers);
            }
        };

        follow(views.guarded(), allowed, record.id());

        assertThat(leaksTo(RunningRegister.MANAGER, permissions, ""))
                .contains("total", "facets", "words", "headings")
                .doesNotContain("hits");
    }

    @Test
    void similarDocumentsAreThoseTheCallerMayReadAndAllWithoutBothGuards() {
        CaseFile mine = registering.aCase("Ärende");
        String alike = "vattentäkter grundvatten skyddsområde dricksvatten";
        RecordFile beside = registering.aRecord(mine.diarienummer(), "Vatten", alike);
        CaseFile secret = registering.aCase("Ärende", GROUND);
        RecordFile hidden = registering.aRecord(secret.diarienummer(), word, word + " " + alike);
        follow(views.guarded(), new Readers(permissions), beside.id(), hidden.id());

        assertThat(leaksTo(RunningRegister.MANAGER, permissions, beside.id())).doesNotContain("similar");
        assertThat(leaksTo(RunningRegister.MANAGER, rechecksNothing(), beside.id()))
                .doesNotContain("similar");
        follow(views.guarded(), everybodyAnd(RunningRegister.MANAGER), beside.id(), hidden.id());
        assertThat(leaksTo(RunningRegister.MANAGER, permissions, beside.id())).doesNotContain("similar");
        assertThat(leaksTo(RunningRegister.MANAGER, rechecksNothing(), beside.id()))
                .contains("similar");
    }

    private Readers everybodyAnd(String user) {
        return new Readers(permissions) {
            @Override
            Set<String> of(NodeRef node) {
                return Set.of(user);
            }
        };
    }

    @Test
    void whoAsksAsSomebodyElseIsAskedAsThemselves() {
        RecordFile hidden = secretRecord();
        follow(views.guarded(), new Readers(permissions), hidden.id());
        SearchRequest asRegistrar = new SearchRequest(
                word, Map.of(), Set.of(REGISTRAR, PermissionService.ADMINISTRATOR_AUTHORITY), 0, 10, null);

        assertThat(register.<Long>as(
                        STRANGER, () -> search(permissions).search(asRegistrar).total()))
                .isZero();
        assertThat(internal.search(asRegistrar).total()).isEqualTo(1);
    }
}
