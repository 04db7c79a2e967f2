package se.diarium.register.node;

import java.util.List;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.DiariumModel;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.ReaderTable;

/**
 * Who may read a case for a time, besides those whose work it is: whoever is asked something in it. They read what is registered in the
 * case and not secret; working material stays closed to them, and while the case is secret all of it does. Done as the system, by whoever
 * knows the time. Called inside a transaction.
 */
public class CaseReaders {

    private final CaseTable cases;
    private final ReaderTable readers;
    private final CaseReading reading;
    private final RegisterPermissions access;
    private final NodeService nodes;
    private final Tracking tracking;

    CaseReaders(
            CaseTable cases,
            ReaderTable readers,
            CaseReading reading,
            RegisterPermissions access,
            NodeService nodes,
            Tracking tracking) {
        this.cases = cases;
        this.readers = readers;
        this.reading = reading;
        this.access = access;
        this.nodes = nodes;
        this.tracking = tracking;
    }

    /** The cases that have such readers. */
    public List<Diarienummer> cases() {
        return AuthenticationUtil.runAsSystem(() -> readers.cases().stream()
                .map(Nodes::ref)
                .filter(nodes::exists)
                .map(node -> CaseMapper.number(nodes.getProperties(node)))
                .toList());
    }

    /**
     * Has these read a case, and none of those who did before.
     *
     * @param authorities names of users and groups
     */
    public void set(Diarienummer number, Set<String> authorities) {
        cases.nodeOf(number).ifPresent(nodeId -> {
            if (!readers.of(nodeId).equals(authorities)) {
                cases.lock(nodeId);
                change(nodeId, authorities);
            }
        });
    }

    private void change(String nodeId, Set<String> authorities) {
        NodeRef caseRef = Nodes.ref(nodeId);
        Set<String> before = readers.of(nodeId);
        AuthenticationUtil.runAsSystem(() -> {
            boolean secret = nodes.hasAspect(caseRef, DiariumModel.ASPECT_SECRECY);
            for (String gone : before) {
                if (!authorities.contains(gone)) {
                    readers.remove(nodeId, gone);
                    access.hideFrom(caseRef, gone);
                }
            }
            for (String come : authorities) {
                if (!before.contains(come)) {
                    readers.add(nodeId, come);
                    if (!secret) {
                        access.showTo(caseRef, come);
                    }
                }
            }
            // The index knows who may read what.
            tracking.touch(caseRef);
            reading.recordRefs(caseRef).forEach(tracking::touch);
            return null;
        });
    }
}
