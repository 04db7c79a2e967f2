package se.diarium.decision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.decision.paper.docx.DocxTemplate;
import se.diarium.decision.paper.docx.Fields;
import se.diarium.decision.paper.docx.TemplateException;
import se.diarium.register.ConflictException;

/**
 * The templates of the papers: the region's own in the folder {@code Diarium/Mallar} of the Data Dictionary, each by its name, as
 * {@code kallelse.docx}; where it has none, the module's. Read as the system; that folder is its administrators' to write in.
 */
class PaperTemplates {

    static final String PLACE = "Diarium/Mallar";
    private static final QName DICTIONARY = QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary");
    private static final String OWN = "/alfresco/module/diarium-platform/paper/";

    private final Repository repository;
    private final NodeService nodes;
    private final ContentService contents;

    PaperTemplates(Repository repository, NodeService nodes, ContentService contents) {
        this.repository = repository;
        this.nodes = nodes;
        this.contents = contents;
    }

    /**
     * The template of a name.
     *
     * @param name without its ending
     * @param fields what it may use
     * @throws ConflictException if the region's own cannot be read or has a placeholder that there is not; it is named
     */
    Template of(String name, Fields fields) {
        String filename = name + ".docx";
        byte[] file = ofRegion(filename).orElseGet(() -> ofModule(filename));
        try {
            return new Template(file, DocxTemplate.read(file, fields));
        } catch (TemplateException fault) {
            Object[] args = new Object[fault.args().size() + 1];
            args[0] = PLACE + "/" + filename;
            System.arraycopy(fault.args().toArray(), 0, args, 1, fault.args().size());
            String code = "template." + fault.code();
            throw new ConflictException("template", code, args);
        }
    }

    Template of(PaperKind kind) {
        return of(kind.code(), PaperFields.of(kind));
    }

    /** @param bytes what the template was read from */
    record Template(byte[] bytes, DocxTemplate docx) {}

    private Optional<byte[]> ofRegion(String name) {
        List<ChildAssociationRef> dictionaries =
                nodes.getChildAssocs(repository.getCompanyHome(), ContentModel.ASSOC_CONTAINS, DICTIONARY);
        if (dictionaries.isEmpty()) {
            return Optional.empty();
        }
        NodeRef place = dictionaries.get(0).getChildRef();
        for (String step : (PLACE + "/" + name).split("/")) {
            place = nodes.getChildByName(place, ContentModel.ASSOC_CONTAINS, step);
            if (place == null) {
                return Optional.empty();
            }
        }
        ContentReader reader = contents.getReader(place, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (InputStream in = reader.getContentInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ofModule(String name) {
        try (InputStream in = PaperTemplates.class.getResourceAsStream(OWN + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
