package se.diarium.governance.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.governance.model.GovernanceModel;
import se.diarium.governance.yaml.InvalidModelException;
import se.diarium.governance.yaml.ModelFault;
import se.diarium.governance.yaml.ModelFile;
import se.diarium.governance.yaml.ShippedModels;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;
import se.diarium.register.setup.ModelledBodies;
import se.diarium.register.setup.RegionBodies;
import se.diarium.register.setup.RegisterSetup;

/** The models as an administrator keeps them. Called inside a transaction. */
public class Models {

    private static final Logger LOG = LoggerFactory.getLogger(Models.class);

    private final ModelTable table;
    private final CurrentModel current;
    private final RegionBodies bodies;
    private final RegisterSetup setup;
    private final Roles roles;
    private final Clock clock;

    Models(ModelTable table, CurrentModel current, RegionBodies bodies, RegisterSetup setup, Roles roles, Clock clock) {
        this.table = table;
        this.current = current;
        this.bodies = bodies;
        this.setup = setup;
        this.roles = roles;
        this.clock = clock;
    }

    /**
     * A model as it stands.
     *
     * @param latest null for one that comes with the module and was never taken over
     * @param versions all of them, the latest first
     */
    public record Kept(String code, ModelChange latest, List<ModelChange> versions, boolean inForce, String yaml) {

        /** The number of the latest version; 0 where there is none. */
        public int version() {
            return latest == null ? 0 : latest.version();
        }
    }

    /** The codes of the models that there are, those that come with the module among them. */
    public Set<String> codes() {
        roles.requireAdministrator();
        Set<String> codes = new TreeSet<>(ShippedModels.CODES);
        codes.addAll(table.codes());
        return codes;
    }

    /** @throws NotFoundException if there is none */
    public Kept get(String code) {
        roles.requireAdministrator();
        if (!codes().contains(code)) {
            throw new NotFoundException(code);
        }
        return kept(code);
    }

    /**
     * A version of a model.
     *
     * @throws NotFoundException if there is none
     */
    public Kept get(String code, int version) {
        Kept model = get(code);
        ModelChange change = model.versions().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(code + " " + version));
        return new Kept(code, change, model.versions(), model.inForce(), table.yaml(change));
    }

    private Kept kept(String code) {
        List<ModelChange> versions = table.history(code);
        Optional<ModelChange> latest = versions.stream().findFirst();
        boolean inForce =
                current.current().map(ModelVersion::code).filter(code::equals).isPresent();
        return new Kept(
                code,
                latest.orElse(null),
                versions,
                inForce,
                latest.map(table::yaml).orElseGet(() -> shipped(code)));
    }

    private static String shipped(String code) {
        return ShippedModels.CODES.contains(code) ? new String(ShippedModels.file(code), StandardCharsets.UTF_8) : "";
    }

    /** From here on nobody else changes a model until the transaction ends; the model as it stands, new ones included. */
    public Kept hold(String code) {
        roles.requireAdministrator();
        table.lock();
        return kept(code);
    }

    /**
     * Makes a file the next version of a model; one that is in force is followed after the commit. A file that is the latest version
     * already changes nothing.
     *
     * @param seen the model, held
     * @throws InvalidModelException if the file is no model, or the register cannot go by it; nothing is changed then
     */
    public Kept put(Kept seen, byte[] file) {
        GovernanceModel model = checked(seen, file);
        String yaml = new String(file, StandardCharsets.UTF_8);
        if (seen.latest() != null && yaml.equals(seen.yaml())) {
            return seen;
        }
        ModelChange next = new ModelChange(
                seen.code(),
                seen.version() + 1,
                ModelOrigin.CHANGE,
                AuthenticationUtil.getRunAsUser(),
                clock.instant());
        table.insert(next, yaml);
        if (seen.inForce() && bodies.ofModel()) {
            AuthenticationUtil.runAsSystem(() -> {
                setup.makePlaces(ModelBodies.of(model).bodies());
                return null;
            });
        }
        LOG.info(
                "Version {} of the governance model {} is written by {}",
                next.version(),
                next.code(),
                next.changedBy());
        return kept(seen.code());
    }

    /**
     * Whether a file could be the next version of a model.
     *
     * @return what would come and go; nothing for a model that is not in force
     * @throws InvalidModelException if the file is no model, or the register cannot go by it
     */
    public List<ModelEffect> check(Kept seen, byte[] file) {
        GovernanceModel next = checked(seen, file);
        if (!seen.inForce()) {
            return List.of();
        }
        GovernanceModel now = new ModelFile().read(seen.yaml().getBytes(StandardCharsets.UTF_8));
        return ModelEffects.between(
                now, next, table.documentsOfKinds(seen.code()), table.documentsForOwners(seen.code()));
    }

    private GovernanceModel checked(Kept seen, byte[] file) {
        GovernanceModel model = new ModelFile().read(file);
        refuseOthers(seen, model, file);
        return model;
    }

    private void refuseOthers(Kept seen, GovernanceModel model, byte[] file) {
        List<ModelFault> faults = new ArrayList<>();
        if (!model.code().equals(seen.code())) {
            faults.add(ModelFile.fault(file, "/model", "model.otherCode", model.code(), seen.code()));
        } else if (seen.inForce() && bodies.ofModel()) {
            ModelledBodies others = ModelBodies.of(model);
            Set<String> missing = bodies.missingFrom(others);
            if (!missing.isEmpty()) {
                faults.add(ModelFile.fault(file, "/bodies", "bodies.inUse", String.join(", ", missing)));
            }
            List<String> rewritten = bodies.writtenOtherwiseBy(others);
            rewritten.removeAll(missing);
            if (!rewritten.isEmpty()) {
                faults.add(ModelFile.fault(file, "/bodies", "bodies.pattern", String.join(", ", rewritten)));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidModelException(faults);
        }
    }

    /** Has what was committed be in force on this node, when this returns; outside of a transaction. */
    public void follow() {
        current.look();
    }
}
