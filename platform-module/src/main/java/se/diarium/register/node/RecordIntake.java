package se.diarium.register.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.FileTexts;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordKind;
import se.diarium.register.series.CaseTable;

/** Takes records into their case: checks them, numbers them within the case and keeps their file and its text. */
class RecordIntake {

    private final RecordRules rules;
    private final CaseTable table;
    private final UnreadRecords unread;
    private final MessageIds messageIds;
    private final FileDigests digests;
    private final RegisterPermissions access;
    private final WorkingMaterial material;
    private final NodeService nodes;
    private final ContentService contents;
    private final RecordMapper mapper;

    RecordIntake(
            RecordRules rules,
            CaseTable table,
            UnreadRecords unread,
            MessageIds messageIds,
            FileDigests digests,
            RegisterPermissions access,
            WorkingMaterial material,
            NodeService nodes,
            ContentService contents,
            RecordMapper mapper) {
        this.rules = rules;
        this.table = table;
        this.unread = unread;
        this.messageIds = messageIds;
        this.digests = digests;
        this.access = access;
        this.material = material;
        this.nodes = nodes;
        this.contents = contents;
        this.mapper = mapper;
    }

    /** What keeps such a record from being added. */
    List<FieldError> faults(NewRecord given) {
        return Errors.of(() -> rules.check(given));
    }

    /** Makes the node of a record that is added through the register itself. */
    NodeRef add(NodeRef caseRef, NewRecord given, IncomingFile file) {
        NewRecord tidy = rules.check(given);
        return make(caseRef, table.nextRecord(caseRef.getId()), tidy, file);
    }

    /**
     * Makes the node of a record that brings its number.
     *
     * @param file null for a record on paper
     */
    NodeRef carryOver(NodeRef caseRef, int recordNumber, NewRecord given, IncomingFile file) {
        NewRecord tidy = rules.check(given);
        if (!table.keepRecord(caseRef.getId(), recordNumber)) {
            throw new ConflictException("recordNumber", "recordNumber.passed", recordNumber);
        }
        return make(caseRef, recordNumber, tidy, file);
    }

    private NodeRef make(NodeRef caseRef, int recordNumber, NewRecord tidy, IncomingFile file) {
        Map<QName, Serializable> caseProperties = nodes.getProperties(caseRef);
        CaseMapper.status(caseProperties).requireOpen();
        String called = file == null ? recordNumber + " " + tidy.title() : file.filename();
        String name = FileNames.free(FileNames.safe(called), candidate -> isTaken(caseRef, candidate));
        Map<QName, Serializable> properties = new HashMap<>(mapper.properties(caseProperties, recordNumber, tidy));
        properties.put(ContentModel.PROP_NAME, name);
        if (file != null) {
            properties.put(DiariumModel.PROP_FILE_METADATA, lines(file.metadata()));
            properties.put(DiariumModel.PROP_UNREAD, new ArrayList<>(file.unread()));
            Optional.ofNullable(file.metadata().get(IncomingFile.MESSAGE_ID))
                    .ifPresent(id -> properties.put(DiariumModel.PROP_MESSAGE_ID, id));
        }
        return Sanction.call(() -> {
            NodeRef record = nodes.createNode(
                            caseRef,
                            ContentModel.ASSOC_CONTAINS,
                            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                            type(tidy.kind()),
                            properties)
                    .getChildRef();
            if (file != null) {
                write(record, file);
                messageIds.keep(record, file.metadata().get(IncomingFile.MESSAGE_ID));
                digests.keep(record);
            }
            settle(record, caseProperties, tidy);
            return record;
        });
    }

    /** As the system: a name is taken by a record that the caller may not see as well. */
    private boolean isTaken(NodeRef caseRef, String name) {
        return AuthenticationUtil.runAsSystem(
                () -> nodes.getChildByName(caseRef, ContentModel.ASSOC_CONTAINS, name) != null);
    }

    /**
     * Gives a record that was made through another door its number within the case.
     *
     * @param given what the node says of itself
     */
    void adopt(NodeRef record, NodeRef caseRef, NewRecord given) {
        NewRecord tidy = rules.check(given);
        int recordNumber = table.nextRecord(caseRef.getId());
        Map<QName, Serializable> caseProperties = nodes.getProperties(caseRef);
        CaseMapper.status(caseProperties).requireOpen();
        Sanction.run(() -> {
            if (material.contains(record)) {
                material.becomeRecord(record);
            }
            nodes.addProperties(record, mapper.properties(caseProperties, recordNumber, tidy));
            settle(record, caseProperties, tidy);
        });
    }

    /** Makes a record of a file that lies in the case. */
    void take(NodeRef file, NodeRef caseRef, NewRecord given) {
        NewRecord tidy = rules.check(given);
        Sanction.run(() -> nodes.setType(file, type(tidy.kind())));
        adopt(file, caseRef, tidy);
    }

    private static QName type(String kind) {
        return RecordKind.byCode(kind).orElse(RecordKind.OTHER).type();
    }

    private void settle(NodeRef record, Map<QName, Serializable> caseProperties, NewRecord given) {
        if (given.secrecy() != null) {
            nodes.addAspect(record, DiariumModel.ASPECT_SECRECY, null);
        }
        if (given.governed() != null) {
            nodes.addAspect(record, DiariumModel.ASPECT_GOVERNED, null);
        }
        String handler = (String) caseProperties.get(DiariumModel.PROP_HANDLER);
        access.openRecord(record, handler, given.secrecy() != null);
    }

    private void write(NodeRef record, IncomingFile file) {
        MediaType type = MediaType.of(file.mimetype());
        ContentWriter writer = contents.getWriter(record, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(type.name());
        writer.setEncoding(type.encoding());
        writer.putContent(file.file().toFile());
        if (file.text() == null) {
            unread.add(record);
        } else {
            writeText(record, file.text());
        }
    }

    private static ArrayList<String> lines(Map<String, String> metadata) {
        ArrayList<String> lines = new ArrayList<>();
        metadata.forEach((key, value) -> lines.add(key + ": " + value));
        return lines;
    }

    /** Keeps what was read later from the file of a record that came through another door. */
    void keepText(NodeRef record, FileTexts.FileText read) {
        Sanction.run(() -> {
            nodes.setProperty(record, DiariumModel.PROP_FILE_METADATA, lines(read.metadata()));
            nodes.setProperty(record, DiariumModel.PROP_UNREAD, new ArrayList<>(read.unread()));
            keepMessageId(record, read.metadata().get(IncomingFile.MESSAGE_ID));
            digests.keep(record);
            writeText(record, read.text());
        });
    }

    private void keepMessageId(NodeRef record, String messageId) {
        if (messageId != null) {
            nodes.setProperty(record, DiariumModel.PROP_MESSAGE_ID, messageId);
        }
        messageIds.keep(record, messageId);
    }

    private void writeText(NodeRef record, String text) {
        ContentWriter writer = contents.getWriter(record, DiariumModel.PROP_TEXT, true);
        writer.setMimetype(MediaType.PLAIN_TEXT);
        writer.setEncoding(MediaType.UTF_8);
        writer.putContent(text);
    }
}
