package se.diarium.publishing;

import java.io.Serializable;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.LinkType;

/**
 * The public register on the nodes of the platform. Everything is read as the system: a citizen has no rights in the
 * repository, and what a citizen may see is decided by publication alone, in {@link PublicViews}.
 */
final class NodePublicRegister implements PublicRegister {

    /** Of how many cases one is shown where the minutes of the others are not approved. */
    private static final int LOOKED_AT = 5;

    private final PublicViews views;
    private final CaseReading reading;
    private final RecordTexts texts;
    private final PublicationTable table;
    private final PublicCaseTable cases;
    private final NodeService nodes;
    private final ContentService contents;
    private final TransactionService transactions;

    NodePublicRegister(
            PublicViews views,
            CaseReading reading,
            RecordTexts texts,
            PublicationTable table,
            PublicCaseTable cases,
            NodeService nodes,
            ContentService contents,
            TransactionService transactions) {
        this.views = views;
        this.reading = reading;
        this.texts = texts;
        this.table = table;
        this.cases = cases;
        this.nodes = nodes;
        this.contents = contents;
        this.transactions = transactions;
    }

    @Override
    public Optional<PublicCase> publicCase(Diarienummer diarienummer) {
        return read(() -> reading.caseRef(diarienummer).flatMap(views::publicCase));
    }

    @Override
    public Optional<VoidedCase> voidedCase(Diarienummer diarienummer) {
        return read(() -> reading.caseRef(diarienummer)
                .filter(this::wasPublic)
                .map(reading::caseFile)
                .filter(file -> file.voided() != null && file.secrecy() == null)
                .map(file -> new VoidedCase(file.designation(), file.voided().at())));
    }

    private boolean wasPublic(NodeRef caseRef) {
        return reading.recordRefs(caseRef).stream()
                .anyMatch(record -> nodes.hasAspect(record, DiariumModel.ASPECT_WITHDRAWN));
    }

    @Override
    public Optional<PublishedRecord> publishedRecord(String id) {
        return read(() -> views.inCase(id)
                .map(found -> new PublishedRecord(
                        found.record(),
                        found.caseTitle(),
                        texts.publicPagedText(found.ref()).orElse(""))));
    }

    @Override
    public Optional<Tombstone> tombstone(String id) {
        return read(() -> reading.recordRef(id).flatMap(ref -> {
            Map<QName, Serializable> properties = nodes.getProperties(ref);
            if (!(properties.get(DiariumModel.PROP_WITHDRAWN_AT) instanceof Date at)) {
                return Optional.empty();
            }
            return Optional.of(new Tombstone(
                    id,
                    new Diarienummer(
                            (String) properties.get(DiariumModel.PROP_SERIES),
                            (Integer) properties.get(DiariumModel.PROP_YEAR),
                            (Integer) properties.get(DiariumModel.PROP_NUMBER)),
                    (String) properties.get(DiariumModel.PROP_DIARIENUMMER),
                    at.toInstant(),
                    (String) properties.get(DiariumModel.PROP_WITHDRAWAL_REASON)));
        }));
    }

    @Override
    public Optional<PublishedFile> file(String id) {
        return read(() -> views.inCase(id).flatMap(found -> {
            ContentReader reader = contents.getReader(found.ref(), DiariumModel.PROP_PUBLISHED_CONTENT);
            return Optional.ofNullable(reader)
                    .filter(ContentReader::exists)
                    .map(content -> new PublishedFile(
                            found.record().filename(),
                            found.record().mimetype(),
                            content.getSize(),
                            found.record().publication().sha256(),
                            content));
        }));
    }

    @Override
    public List<DecidedCase> decidedLately(int limit) {
        return read(() -> cases.decidedLast(limit * LOOKED_AT).stream()
                .map(Nodes::ref)
                .map(views::decided)
                .flatMap(Optional::stream)
                .limit(limit)
                .toList());
    }

    @Override
    public List<PublicRecord> latest(int limit) {
        return read(() -> table.latest(limit).stream()
                .map(views::publicRecord)
                .flatMap(Optional::stream)
                .toList());
    }

    @Override
    public List<PublicLink> near(Diarienummer diarienummer, int limit) {
        return read(() -> cases.near(diarienummer, limit).stream()
                .map(reading::caseRef)
                .flatMap(Optional::stream)
                .map(reading::summary)
                .map(file ->
                        new PublicLink(LinkType.RELATED, file.diarienummer(), file.designation(), file.publicTitle()))
                .toList());
    }

    private <T> T read(Supplier<T> work) {
        return AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(work::get, true));
    }
}
