package se.diarium.register.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.closing.ClosingCheck;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.node.CaseReading;

/** What is secret has a legal ground, and one of those the region claims. */
final class SecrecyCheck implements ClosingCheck {

    private final CaseReading reading;
    private final NodeService nodes;
    private final SecrecyGrounds grounds;

    SecrecyCheck(CaseReading reading, NodeService nodes, SecrecyGrounds grounds) {
        this.reading = reading;
        this.nodes = nodes;
        this.grounds = grounds;
    }

    @Override
    public List<ClosingRemark> check(CaseFile caseFile) {
        List<ClosingRemark> remarks = new ArrayList<>();
        if (isUnknown(caseFile.secrecy())) {
            remarks.add(ClosingRemark.warning(
                    "closing.caseGroundUnknown", caseFile.secrecy().citation()));
        }
        for (RecordFile record : caseFile.records()) {
            if (record.secrecy() == null && isMarkedSecret(record)) {
                remarks.add(ClosingRemark.blocking("closing.noGround").about(record));
            } else if (isUnknown(record.secrecy())) {
                remarks.add(ClosingRemark.warning(
                                "closing.groundUnknown", record.secrecy().citation())
                        .about(record));
            }
        }
        return remarks;
    }

    private boolean isUnknown(LegalGround ground) {
        return ground != null && grounds.of(ground).isEmpty();
    }

    private boolean isMarkedSecret(RecordFile record) {
        return nodes.hasAspect(reading.requireRecord(record.id()), DiariumModel.ASPECT_SECRECY);
    }
}
