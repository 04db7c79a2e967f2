package se.diarium.importing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.awaitility.Awaitility;
import se.diarium.ChildProcess;
import se.diarium.RunningRegister;
import se.diarium.register.DiariumModel;

/**
 * A process of its own that begins an import and comes to a stand in the middle of a batch, with the transaction open, until it is
 * killed.
 */
public final class ImportingProcess {

    static final String IN_THE_MIDDLE = "in the middle of a batch";

    /** Neither the first nor the last of its batch, whatever whole tens a batch has. */
    private static final String LAST_RECORD = LargeImport.title(115, 1);

    private final RunningRegister register;
    private final Imports imports;

    private ImportingProcess(RunningRegister register) {
        this.register = register;
        this.imports = register.bean("diarium.imports", Imports.class);
    }

    /** @param arguments the register's data folder, and one for what is imported */
    public static void main(String[] arguments) {
        RunningRegister register = RunningRegister.on(Path.of(arguments[0]), Map.of());
        new ImportingProcess(register).run(LargeImport.in(Path.of(arguments[1])));
    }

    private void run(ImportFixture fixture) {
        register.bean("policyComponent", PolicyComponent.class)
                .bindClassBehaviour(
                        OnCreateNodePolicy.QNAME,
                        DiariumModel.TYPE_RECORD,
                        new JavaBehaviour(this, "onCreateNode", NotificationFrequency.EVERY_EVENT));
        String id = register.as(RunningRegister.REGISTRAR, () -> fixture.send(imports));
        register.as(RunningRegister.REGISTRAR, () -> imports.validate(id));
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> register.as(RunningRegister.REGISTRAR, () -> imports.get(id))
                                .state()
                        == ImportState.VALID);
        register.as(RunningRegister.REGISTRAR, () -> imports.run(id));
    }

    public void onCreateNode(ChildAssociationRef made) {
        Object title = register.bean("NodeService", NodeService.class)
                .getProperty(made.getChildRef(), DiariumModel.PROP_TITLE);
        if (LAST_RECORD.equals(title)) {
            ChildProcess.tell(IN_THE_MIDDLE);
            while (true) {
                LockSupport.park();
            }
        }
    }
}
