package se.diarium.register.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.RecordFile;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.node.CaseReading;

/** Every record has its file, and the file has been read and holds text; a scanned one may have none. */
final class RecordFileCheck implements ClosingCheck {

    private final CaseReading reading;
    private final NodeService nodes;

    RecordFileCheck(CaseReading reading, NodeService nodes) {
        this.reading = reading;
        this.nodes = nodes;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        List<ClosingRemark> remarks = new ArrayList<>();
        for (RecordFile record : caseFile.records()) {
            if (record.voided() != null) {
                continue;
            }
            if (record.size() == 0) {
                remarks.add(ClosingRemark.blocking("closing.noFile").about(record));
            } else if (!hasText(record)) {
                remarks.add(ClosingRemark.warning("closing.noText").about(record));
            }
        }
        return remarks;
    }

    private boolean hasText(RecordFile record) {
        return nodes.getProperty(reading.requireRecord(record.id()), DiariumModel.PROP_TEXT) instanceof ContentData text
                && text.getSize() > 0;
    }
}
