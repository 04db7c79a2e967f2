package se.diarium.governance.story;

import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;
import se.diarium.governance.thread.ThreadAccess;
import se.diarium.register.RecordFile;
import se.diarium.register.node.CaseReading;
import se.diarium.register.node.Nodes;

/** What the caller may see: all that can be read with the caller's own rights. */
final class OwnViewpoint implements Viewpoint {

    private final ThreadAccess access;
    private final CaseReading reading;

    OwnViewpoint(ThreadAccess access, CaseReading reading) {
        this.access = access;
        this.reading = reading;
    }

    @Override
    public Optional<StoryRecord> plan(PlanObject object) {
        return access.mayRead(object) ? Optional.of(record(Nodes.ref(object.planId()))) : Optional.empty();
    }

    @Override
    public Optional<StoryRecord> report(String id) {
        return reading.recordRef(id).map(this::record);
    }

    /** As the system: what is addressed to a unit is read by its group, with the name of the plan that it need not read. */
    private StoryRecord record(NodeRef ref) {
        return AuthenticationUtil.runAsSystem(() -> {
            RecordFile file = reading.recordFile(ref);
            return new StoryRecord(
                    file.id(),
                    file.diarienummer(),
                    reading.summary(reading.caseOf(ref)).designation(),
                    file.recordNumber(),
                    file.title(),
                    true);
        });
    }

    @Override
    public boolean shows(Answer answer, Round round, Optional<StoryRecord> report) {
        return true;
    }
}
