package se.diarium.register.node;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;

/** With a version service that is watched, since the embedded repository keeps no versions. */
class WorkingMaterialVersionsTest {

    @Test
    void earlierVersionsOfADraftDoNotFollowItIntoTheRegister() {
        VersionService versions = mock();
        NodeRef draft = Nodes.ref("5d1c1b0e-0000-4000-8000-000000000001");
        WorkingMaterial material =
                new WorkingMaterial(mock(NodeService.class), mock(RegisterPermissions.class), versions);

        RunningRegister.shared().asSystem(() -> {
            material.becomeRecord(draft);
            return null;
        });

        verify(versions).deleteVersionHistory(draft);
    }
}
