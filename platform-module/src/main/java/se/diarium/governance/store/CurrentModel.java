package se.diarium.governance.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import se.diarium.background.BackgroundWork;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.register.setup.RegionBodies;
import se.diarium.settings.StartRefusedException;

/**
 * The governance model that the region goes by, and the versions that came before. What the setting {@code diarium.model} names is taken
 * over at the first start, and again whenever that file is another one, until an administrator changes the model: from then on the
 * register's own latest version is in force. A version added on this node is in force here at once, one added on another node within
 * seconds.
 */
public class CurrentModel implements BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentModel.class);
    private static final long NOT_READ = -1;

    private final ModelSettings settings;
    private final ModelTable table;
    private final TransactionOperations transactions;
    private final RegionBodies bodies;
    private final Clock clock;
    private final Map<String, ModelVersion> read = new ConcurrentHashMap<>();
    private volatile ModelVersion current;
    private long seen = NOT_READ;

    CurrentModel(
            ModelSettings settings,
            ModelTable table,
            TransactionOperations transactions,
            RegionBodies bodies,
            Clock clock) {
        this.settings = settings;
        this.table = table;
        this.transactions = transactions;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** The version in force; nothing where the region has no model. */
    public Optional<ModelVersion> current() {
        return Optional.ofNullable(current);
    }

    /** A version of a model, whether it is in force or not. */
    public Optional<ModelVersion> version(String code, int version) {
        ModelVersion known = read.get(key(code, version));
        return known != null ? Optional.of(known) : table.find(code, version).map(this::read);
    }

    /** The versions of a model, the latest first; none where there is no such model. */
    public List<ModelChange> history(String code) {
        return table.history(code);
    }

    /**
     * Takes over the file that the setting names, where the register does not know it yet.
     *
     * @throws StartRefusedException if cases are registered in series whose bodies the model lacks, or documents by another model
     */
    void start() {
        settings.file()
                .ifPresent(file -> transactions.executeWithoutResult(status -> {
                    takeOver(file);
                    if (bodies.ofModel()) {
                        requireBodies(latest(file.model().code()).orElseThrow().model());
                    }
                    requireSameModel(file.model().code());
                }));
        look();
    }

    private Optional<ModelVersion> latest(String code) {
        return table.history(code).stream().findFirst().map(this::read);
    }

    private void requireBodies(GovernanceModel model) {
        Set<String> missing = bodies.missingFrom(ModelBodies.of(model));
        if (!missing.isEmpty()) {
            throw refused("Diarium does not start. The governance model "
                    + model.code() + " has no bodies " + String.join(", ", missing)
                    + ", and cases are registered in their series. Add them to the model, with ended where they are no more, or start"
                    + " with the model that the register was kept by.");
        }
    }

    /** What is registered by the kinds of one model has no place in the planning cycle and the tree of another. */
    private void requireSameModel(String code) {
        Set<String> others = table.codesInUse();
        others.remove(code);
        if (!others.isEmpty()) {
            throw refused("Diarium does not start. The setting diarium.model says " + code
                    + ", and plans and reports are registered by the governance model " + String.join(", ", others)
                    + ". Start with that one; what " + code + " has can be made its next version.");
        }
    }

    private static StartRefusedException refused(String why) {
        LOG.error(why);
        return new StartRefusedException(why);
    }

    private void takeOver(ModelSettings.NamedFile file) {
        table.lock();
        String code = file.model().code();
        Optional<ModelChange> latest = table.history(code).stream().findFirst();
        if (latest.isEmpty()
                || latest.get().origin() == ModelOrigin.FILE
                        && !table.yaml(latest.get()).equals(file.yaml())) {
            int version = latest.map(ModelChange::version).orElse(0) + 1;
            table.insert(
                    new ModelChange(
                            code, version, ModelOrigin.FILE, AuthenticationUtil.getSystemUserName(), clock.instant()),
                    file.yaml());
            LOG.info("Version {} of the governance model {} is taken from its file", version, code);
        }
    }

    @Override
    public boolean doSome() {
        look();
        return false;
    }

    /** Brings what is in force on this node to what is in the tables. */
    synchronized void look() {
        if (settings.file().isEmpty()) {
            return;
        }
        long now = table.changes();
        if (now != seen) {
            latest(settings.file().get().model().code()).ifPresent(this::become);
            seen = now;
        }
    }

    private void become(ModelVersion version) {
        if (bodies.ofModel()) {
            bodies.become(ModelBodies.of(version.model()));
        }
        current = version;
    }

    private ModelVersion read(ModelChange change) {
        return read.computeIfAbsent(key(change.code(), change.version()), key -> {
            String yaml = table.yaml(change);
            GovernanceModel model = new ModelFile().read(yaml.getBytes(StandardCharsets.UTF_8));
            return new ModelVersion(change, model, yaml);
        });
    }

    private static String key(String code, int version) {
        return code + "/" + version;
    }
}
