package se.diarium.decision.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MeetingStatus;
import se.diarium.register.ConflictException;

/** Templates of the region in the place of the module's. Each test has years of its own. */
class PaperTemplatesTest {

    private final RunningRegister register = RunningRegister.shared();
    private final PaperDesk desk = new PaperDesk();

    @Test
    void aTemplateOfTheRegionTakesThePlaceOfTheModulesAndAWrongOneIsNamedWithItsPlaceholder() throws IOException {
        Meeting meeting = desk.planned("PN", LocalDate.of(2019, 4, 2));
        NodeRef template = template("{{region}} kallar {{organet}}");
        try {
            assertThatThrownBy(() -> desk.proceed(meeting, MeetingStatus.SUMMONED))
                    .isInstanceOfSatisfying(ConflictException.class, refusal -> {
                        assertThat(refusal.errors().get(0).code()).isEqualTo("template.unknown");
                        assertThat(refusal.errors().get(0).args()).contains("Diarium/Mallar/kallelse.docx", "organet");
                    });
            write(template, "Välkommen till {{organ}}");

            desk.proceed(meeting, MeetingStatus.SUMMONED);

            assertThat(desk.docx(desk.found(meeting, null, PaperKind.SUMMONS)).strip())
                    .isEqualTo("Välkommen till Patientnämnden");
        } finally {
            register.asSystem(() -> {
                register.bean("NodeService", NodeService.class).deleteNode(template);
                return null;
            });
        }
    }

    private NodeRef template(String text) {
        NodeRef template = register.asSystem(() -> {
            NodeService nodes = register.bean("NodeService", NodeService.class);
            NodeRef home = register.bean("repositoryHelper", Repository.class).getCompanyHome();
            NodeRef place = nodes.getChildAssocs(
                            home,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.APP_MODEL_1_0_URI, "dictionary"))
                    .get(0)
                    .getChildRef();
            for (String step : List.of("Diarium", "Mallar", "kallelse.docx")) {
                NodeRef there = nodes.getChildByName(place, ContentModel.ASSOC_CONTAINS, step);
                place = there != null
                        ? there
                        : nodes.createNode(
                                        place,
                                        ContentModel.ASSOC_CONTAINS,
                                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, step),
                                        step.endsWith(".docx") ? ContentModel.TYPE_CONTENT : ContentModel.TYPE_FOLDER,
                                        Map.of(ContentModel.PROP_NAME, step))
                                .getChildRef();
            }
            return place;
        });
        write(template, text);
        return template;
    }

    private void write(NodeRef template, String text) {
        register.asSystem(() -> {
            ContentWriter writer = register.bean("ContentService", ContentService.class)
                    .getWriter(template, ContentModel.PROP_CONTENT, true);
            try (XWPFDocument document = new XWPFDocument();
                    OutputStream out = writer.getContentOutputStream()) {
                document.createParagraph().createRun().setText(text);
                document.write(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return null;
        });
    }
}
