package se.diarium.embedded.store;

import static org.alfresco.repo.policy.Behaviour.NotificationFrequency.EVERY_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.embedded.content.ContentFiles;
import se.diarium.embedded.content.OrphanSweep;

class ContentTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void contentComesBackAsItWasWritten() {
        NodeRef node = write("Uppföljning");

        assertThat(REPOSITORY
                        .contents()
                        .getReader(node, ContentModel.PROP_CONTENT)
                        .getContentString())
                .isEqualTo("Uppföljning");
    }

    @Test
    void aNodeWithoutContentHasNoReader() {
        NodeRef node = newDocument();

        assertThat(REPOSITORY.contents().getReader(node, ContentModel.PROP_CONTENT))
                .isNull();
    }

    @Test
    void thePropertyKnowsTheSizeInBytes() {
        NodeRef node = write("åäö");

        assertThat(REPOSITORY
                        .contents()
                        .getReader(node, ContentModel.PROP_CONTENT)
                        .getSize())
                .isEqualTo(6);
    }

    @Test
    void theFileIsThereBeforeTheCommit() {
        NodeRef node = newDocument();

        REPOSITORY.doInTransaction(() -> {
            ContentWriter writer = writer(node);
            writer.putContent("text");
            assertThat(REPOSITORY
                            .contents()
                            .getRawReader(writer.getContentUrl())
                            .exists())
                    .isTrue();
        });
    }

    @Test
    void aRolledBackTransactionLeavesNoContentFile() {
        NodeRef node = newDocument();
        AtomicReference<String> url = new AtomicReference<>();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    ContentWriter writer = writer(node);
                    writer.putContent("text");
                    url.set(writer.getContentUrl());
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(REPOSITORY.contents().getRawReader(url.get()).exists()).isFalse();
    }

    @Test
    void whatRefusesTheNewContentIsTheCauseOfAFailedWrite() {
        NodeRef node = newDocument();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    ContentWriter writer = writer(node);
                    REPOSITORY.nodes().deleteNode(node);
                    writer.putContent("text");
                }))
                .isInstanceOf(ContentIOException.class)
                .hasCauseInstanceOf(InvalidNodeRefException.class);
    }

    @Test
    void newContentDoesNotTouchTheOldFile() {
        NodeRef node = write("first");
        String first = url(node);
        REPOSITORY.doInTransaction(() -> writer(node).putContent("second"));

        assertThat(REPOSITORY.contents().getRawReader(first).getContentString()).isEqualTo("first");
    }

    @Test
    void theUrlNamesTheMinuteOfTheMaking() {
        assertThat(url(write("text")))
                .matches("store://\\d{4}/\\d{1,2}/\\d{1,2}/\\d{1,2}/\\d{1,2}/[0-9a-f-]{36}\\.bin");
    }

    @Test
    void aUrlThatLeadsOutOfTheStoreIsRefused() {
        assertThatThrownBy(() -> REPOSITORY.contents().getRawReader("store://../../db/repository.mv.db"))
                .isInstanceOf(ContentIOException.class);
    }

    @Test
    void aWriterWritesOnce() {
        NodeRef node = newDocument();

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    ContentWriter writer = writer(node);
                    writer.putContent("once");
                    writer.putContent("twice");
                }))
                .isInstanceOf(ContentIOException.class);
    }

    @Test
    void theKindOfContentIsToldByItsBytes() {
        NodeRef node = newDocument();
        REPOSITORY.doInTransaction(() -> {
            ContentWriter writer = REPOSITORY.contents().getWriter(node, ContentModel.PROP_CONTENT, false);
            writer.putContent("%PDF-1.7 and so on");
            writer.guessMimetype("letter.txt");
            REPOSITORY.nodes().setProperty(node, ContentModel.PROP_CONTENT, writer.getContentData());
        });

        assertThat(REPOSITORY
                        .contents()
                        .getReader(node, ContentModel.PROP_CONTENT)
                        .getMimetype())
                .isEqualTo("application/pdf");
    }

    @Test
    void textThatIsNotUtf8IsTakenForLatin() {
        NodeRef node = newDocument();

        REPOSITORY.doInTransaction(() -> {
            ContentWriter writer = REPOSITORY.contents().getWriter(node, ContentModel.PROP_CONTENT, false);
            writer.putContent(new ByteArrayInputStream("Ärende".getBytes(StandardCharsets.ISO_8859_1)));
            writer.guessEncoding();
            assertThat(writer.getEncoding()).isEqualTo("ISO-8859-1");
        });
    }

    @Test
    void newContentIsToldAsNew() {
        RecordingBehaviour recorder = recorder();
        NodeRef node = newDocument();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> writer(node).putContent("first"));

        assertThat(recorder.calls()).containsExactly("new content");
    }

    @Test
    void changedContentIsToldAsChanged() {
        RecordingBehaviour recorder = recorder();
        NodeRef node = write("first");
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> writer(node).putContent("second"));

        assertThat(recorder.calls()).containsExactly("content");
    }

    @Test
    void contentOfAPropertyThatHoldsNoneIsRefused() {
        NodeRef node = newDocument();

        assertThatThrownBy(() -> REPOSITORY.contents().getReader(node, ContentModel.PROP_NAME))
                .isInstanceOf(InvalidTypeException.class);
    }

    @Test
    void theContentOfADeletedNodeIsSwept() {
        NodeRef node = write("text");
        String url = url(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node));
        sweep(Duration.ofMillis(-1000));

        assertThat(REPOSITORY.contents().getRawReader(url).exists()).isFalse();
    }

    @Test
    void theContentThatWasReplacedIsSwept() {
        NodeRef node = write("first");
        String url = url(node);
        REPOSITORY.doInTransaction(() -> writer(node).putContent("second"));
        sweep(Duration.ofMillis(-1000));

        assertThat(REPOSITORY.contents().getRawReader(url).exists()).isFalse();
    }

    @Test
    void contentInUseIsNotSwept() {
        NodeRef node = write("text");
        sweep(Duration.ofMillis(-1000));

        assertThat(REPOSITORY
                        .contents()
                        .getReader(node, ContentModel.PROP_CONTENT)
                        .exists())
                .isTrue();
    }

    @Test
    void contentThatTwoNodesShareIsSweptWithTheLast() {
        NodeRef node = write("text");
        NodeRef copy = newDocument();
        REPOSITORY.doInTransaction(() -> REPOSITORY
                .nodes()
                .setProperty(
                        copy,
                        ContentModel.PROP_CONTENT,
                        REPOSITORY.nodes().getProperty(node, ContentModel.PROP_CONTENT)));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node));
        sweep(Duration.ofMillis(-1000));

        assertThat(REPOSITORY
                        .contents()
                        .getReader(copy, ContentModel.PROP_CONTENT)
                        .exists())
                .isTrue();
    }

    @Test
    void aYoungOrphanIsLeftAlone() {
        NodeRef node = write("text");
        String url = url(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node));
        sweep(Duration.ofDays(1));

        assertThat(REPOSITORY.contents().getRawReader(url).exists()).isTrue();
    }

    private static NodeRef newDocument() {
        return REPOSITORY.create(ContentModel.TYPE_CONTENT, Map.of());
    }

    private static ContentWriter writer(NodeRef node) {
        return REPOSITORY.contents().getWriter(node, ContentModel.PROP_CONTENT, true);
    }

    private static NodeRef write(String text) {
        NodeRef node = newDocument();
        REPOSITORY.doInTransaction(() -> writer(node).putContent(text));
        return node;
    }

    private static String url(NodeRef node) {
        return REPOSITORY.contents().getReader(node, ContentModel.PROP_CONTENT).getContentUrl();
    }

    private static void sweep(Duration protection) {
        new OrphanSweep(
                        REPOSITORY.bean("store.contentFiles", ContentFiles.class),
                        REPOSITORY.bean("store.jdbc", JdbcTemplate.class),
                        protection)
                .sweep();
    }

    private static RecordingBehaviour recorder() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        REPOSITORY
                .policies()
                .bindClassBehaviour(
                        OnContentUpdatePolicy.QNAME,
                        ContentModel.TYPE_CONTENT,
                        recorder.behaviour("onContentUpdate", EVERY_EVENT));
        return recorder;
    }
}
