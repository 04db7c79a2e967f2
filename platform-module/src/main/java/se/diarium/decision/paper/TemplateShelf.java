package se.diarium.decision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/**
 * Where templates lie: the region's own in {@code Diarium/Mallar} of the Data Dictionary, every version it had in {@code Versioner}
 * below that, and what was delivered in the module. With the caller's own rights: the folder is its administrators' to write in.
 */
class TemplateShelf {

    static final String PLACE = "Diarium/Mallar";

    private static final String VERSIONS = PLACE + "/Versioner";
    private static final String ENDING = ".docx";
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
    private static final String DELIVERED = "/alfresco/module/diarium-platform/paper/";

    private final Repository repository;
    private final NodeService nodes;
    private final ContentService contents;

    TemplateShelf(Repository repository, NodeService nodes, ContentService contents) {
        this.repository = repository;
        this.nodes = nodes;
        this.contents = contents;
    }

    /** A version that the region's template has or had. */
    record Version(int number, String by, Instant at, NodeRef node) {}

    static String filename(String name) {
        return name + ENDING;
    }

    /** The region's own template; nothing where it has none. */
    Optional<byte[]> own(String name) {
        return dictionary()
                .map(root -> walk(root, PLACE + "/" + filename(name)))
                .flatMap(this::bytes);
    }

    static byte[] delivered(String name) {
        try (InputStream in = TemplateShelf.class.getResourceAsStream(DELIVERED + filename(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All versions of the region's template, the latest first. */
    List<Version> versions(String name) {
        return dictionary().map(root -> walk(root, VERSIONS + "/" + name)).stream()
                .flatMap(folder -> nodes.getChildAssocs(folder).stream())
                .map(child -> version(child.getChildRef()))
                .sorted(Comparator.comparing(Version::number).reversed())
                .toList();
    }

    private Version version(NodeRef node) {
        String name = (String) nodes.getProperty(node, ContentModel.PROP_NAME);
        return new Version(
                Integer.parseInt(name.substring(0, name.length() - ENDING.length())),
                (String) nodes.getProperty(node, ContentModel.PROP_CREATOR),
                ((Date) nodes.getProperty(node, ContentModel.PROP_CREATED)).toInstant(),
                node);
    }

    byte[] bytes(Version version) {
        return bytes(version.node()).orElseThrow();
    }

    /** Keeps a file as the next version. */
    void keep(String name, byte[] file) {
        int next = versions(name).stream().mapToInt(Version::number).findFirst().orElse(0) + 1;
        write(make(VERSIONS + "/" + name, filename(Integer.toString(next))), file);
    }

    /** Makes a file the region's template. */
    void use(String name, byte[] file) {
        write(make(PLACE, filename(name)), file);
    }

    /** Takes the region's template away; its versions stay. */
    void clear(String name) {
        NodeRef own = walk(root(), PLACE + "/" + filename(name));
        if (own != null) {
            nodes.deleteNode(own);
        }
    }

    private NodeRef make(String folders, String filename) {
        NodeRef place = root();
        for (String step : folders.split("/")) {
            place = child(place, step, ContentModel.TYPE_FOLDER);
        }
        return child(place, filename, ContentModel.TYPE_CONTENT);
    }

    private NodeRef child(NodeRef parent, String name, QName type) {
        NodeRef found = nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name);
        return found != null
                ? found
                : nodes.createNode(
                                parent,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name)),
                                type,
                                Map.of(ContentModel.PROP_NAME, name))
                        .getChildRef();
    }

    private void write(NodeRef node, byte[] bytes) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(DocxKeeping.DOCX);
        Path file = PaperRecords.temporary(ENDING);
        try {
            Files.write(file, bytes);
            writer.putContent(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            PaperRecords.delete(file);
        }
    }

    private Optional<byte[]> bytes(NodeRef node) {
        ContentReader reader = contents.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (InputStream in = reader.getContentInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NodeRef root() {
        return dictionary().orElseThrow(() -> new IllegalStateException("The repository has no Data Dictionary"));
    }

    private Optional<NodeRef> dictionary() {
        return nodes.getChildAssocs(repository.getCompanyHome(), ContentModel.ASSOC_CONTAINS, DICTIONARY).stream()
                .findFirst()
                .map(ChildAssociationRef::getChildRef);
    }

    /** @return null where it leads to nothing */
    private NodeRef walk(NodeRef from, String path) {
        NodeRef place = from;
        for (String step : path.split("/")) {
            place = place == null ? null : nodes.getChildByName(place, ContentModel.ASSOC_CONTAINS, step);
        }
        return place;
    }
}
