package se.diarium.decision.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.decision.paper.bundle.BundleJob;
import se.diarium.decision.paper.bundle.BundleJob.Word;
import se.diarium.document.text.PagedText;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Nodes;

/**
 * What goes into the bundle of a meeting. A PDF goes in as it is; of another format the PDF that the platform has made of it to show
 * it (its rendition), or where it has made none the text of the file. What is secret stays out. To be called as the system.
 */
class BundleSources {

    private static final QName RENDITIONS =
            QName.createQName("http://www.alfresco.org/model/rendition/1.0", "rendition");
    private static final QName PDF = QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "pdf");

    private final NodeService nodes;
    private final ContentService contents;
    private final PaperValues values;
    private final PaperSettings settings;
    private final PaperWords words;

    BundleSources(
            NodeService nodes, ContentService contents, PaperValues values, PaperSettings settings, PaperWords words) {
        this.nodes = nodes;
        this.contents = contents;
        this.values = values;
        this.settings = settings;
        this.words = words;
    }

    /** Reads the files into a folder and says what is to be made of them. */
    BundleJob read(MeetingFacts facts, String title, Path folder) {
        List<BundleJob.Item> items = new ArrayList<>();
        for (MeetingFacts.Item item : facts.items()) {
            List<BundleJob.Paper> papers = new ArrayList<>();
            if (!item.secret()) {
                item.papers().forEach(record -> papers.add(paper(record, folder)));
            }
            items.add(new BundleJob.Item(
                    words.text("bundle.item", Integer.toString(item.item().order()), values.heading(item)),
                    item.file() == null
                            ? null
                            : words.text("bundle.case", item.file().designation()),
                    item.secret() ? words.text("secret.note") : item.item().proposal(),
                    papers));
        }
        return new BundleJob(title, PaperWords.LANGUAGE, settings.region(), items, words());
    }

    private Map<Word, String> words() {
        Map<Word, String> all = new EnumMap<>(Word.class);
        all.put(Word.CONTENTS, words.pattern("bundle.contents"));
        all.put(Word.PROPOSAL, words.pattern("bundle.proposal"));
        all.put(Word.PAPERS, words.pattern("bundle.papers"));
        all.put(Word.NO_PAPERS, words.pattern("bundle.noPapers"));
        all.put(Word.NUMBER, words.pattern("bundle.number"));
        all.put(Word.BROKEN, words.pattern("bundle.broken"));
        all.put(Word.LOCKED, words.pattern("bundle.locked"));
        return all;
    }

    private BundleJob.Paper paper(RecordFile record, Path folder) {
        if (record.secrecy() != null) {
            String title = record.publicTitle() == null ? words.text("secret.paper") : record.publicTitle();
            return new BundleJob.Paper(title, null, null, words.text("bundle.secret"));
        }
        NodeRef ref = Nodes.ref(record.id());
        if (record.filename() == null || !written(ref)) {
            return new BundleJob.Paper(record.title(), null, null, words.text("bundle.missing"));
        }
        Optional<NodeRef> pdf = PaperRecords.PDF.equals(record.mimetype()) ? Optional.of(ref) : rendition(ref);
        if (pdf.isPresent()) {
            Path file = folder.resolve(record.id() + ".pdf");
            contents.getReader(pdf.get(), ContentModel.PROP_CONTENT).getContent(file.toFile());
            return new BundleJob.Paper(record.title(), file.toString(), null, null);
        }
        return text(record, ref, folder);
    }

    private boolean written(NodeRef ref) {
        ContentReader reader = contents.getReader(ref, ContentModel.PROP_CONTENT);
        return reader != null && reader.exists();
    }

    private Optional<NodeRef> rendition(NodeRef record) {
        return nodes.getChildAssocs(record, RENDITIONS, PDF).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::written)
                .findFirst();
    }

    private BundleJob.Paper text(RecordFile record, NodeRef ref, Path folder) {
        ContentReader reader = contents.getReader(ref, DiariumModel.PROP_TEXT);
        String text = reader == null || !reader.exists() ? "" : PagedText.plain(reader.getContentString());
        if (text == null || text.isBlank()) {
            return new BundleJob.Paper(record.title(), null, null, words.text("bundle.noText", record.mimetype()));
        }
        Path file = folder.resolve(record.id() + ".txt");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BundleJob.Paper(
                record.title(), null, file.toString(), words.text("bundle.asText", record.mimetype()));
    }
}
