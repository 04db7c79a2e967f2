package se.diarium.decision.paper;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.decision.paper.docx.Fields;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Roles;
import se.diarium.register.series.BodyLock;

/**
 * The templates, for administrators alone. What is taken in has been tried before, and is used by the next paper that is made. Called
 * inside a transaction.
 */
public class Templates {

    /** The number that stands for what was delivered. */
    public static final int DELIVERED = 0;

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final String NO_BODY = "-";
    private static final String LOCK = "templates";

    private final List<KnownTemplate> known;
    private final TemplateShelf shelf;
    private final TemplateTrial trial;
    private final BodyLock lock;
    private final Roles roles;

    Templates(
            List<KnownTemplate> papers,
            List<KnownTemplate> others,
            TemplateShelf shelf,
            TemplateTrial trial,
            BodyLock lock,
            Roles roles) {
        this.known = Stream.concat(papers.stream(), others.stream()).toList();
        this.shelf = shelf;
        this.trial = trial;
        this.lock = lock;
        this.roles = roles;
    }

    /**
     * A template as it stands.
     *
     * @param used number of the version that is used, {@link #DELIVERED} for what was delivered; null for a file that came into the
     *     folder by another door
     * @param versions of the region, the latest first
     */
    public record Kept(String code, Fields fields, Integer used, List<Version> versions) {}

    /** A version that the region's template has or had. */
    public record Version(int number, String by, Instant at) {}

    public List<Kept> all() {
        roles.requireAdministrator();
        return known.stream().map(this::kept).toList();
    }

    /** @throws NotFoundException if there is none */
    public Kept get(String code) {
        roles.requireAdministrator();
        return kept(require(code));
    }

    private Kept kept(KnownTemplate template) {
        List<TemplateShelf.Version> versions = shelf.versions(template.code());
        Optional<byte[]> own = shelf.own(template.code());
        Integer used = own.isEmpty()
                ? Integer.valueOf(DELIVERED)
                : same(versions, own.get()).map(TemplateShelf.Version::number).orElse(null);
        return new Kept(
                template.code(),
                template.fields(),
                used,
                versions.stream()
                        .map(version -> new Version(version.number(), version.by(), version.at()))
                        .toList());
    }

    private Optional<TemplateShelf.Version> same(List<TemplateShelf.Version> versions, byte[] file) {
        return versions.stream()
                .filter(version -> Arrays.equals(shelf.bytes(version), file))
                .findFirst();
    }

    /**
     * The file of a version.
     *
     * @param version null for the one that is used
     */
    public byte[] file(String code, Integer version) {
        roles.requireAdministrator();
        return bytes(require(code), version);
    }

    private byte[] bytes(KnownTemplate template, Integer version) {
        String code = template.code();
        if (version == null) {
            return shelf.own(code).orElseGet(() -> TemplateShelf.delivered(code));
        }
        if (version == DELIVERED) {
            return TemplateShelf.delivered(code);
        }
        return shelf.versions(code).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .map(shelf::bytes)
                .orElseThrow(() -> new NotFoundException(code + " " + version));
    }

    /** What a version looks like when it is filled with the names of its placeholders, as PDF; otherwise as {@link #file}. */
    public byte[] sample(String code, Integer version) {
        roles.requireAdministrator();
        KnownTemplate template = require(code);
        return trial.pdf(template, bytes(template, version));
    }

    /**
     * Takes a file of the region's own in as the next version, which is used from now on.
     *
     * @throws se.diarium.register.InvalidInputException if it cannot be used, naming the placeholder where it is one
     */
    public Kept add(String code, byte[] file) {
        roles.requireAdministrator();
        KnownTemplate template = require(code);
        trial.pdf(template, file);
        lock.take(NO_BODY, LOCK);
        keepUsed(code);
        if (same(shelf.versions(code), file).isEmpty()) {
            shelf.keep(code, file);
        }
        shelf.use(code, file);
        said(code, "is changed");
        return kept(template);
    }

    /** Uses a version again. */
    public Kept use(String code, int version) {
        roles.requireAdministrator();
        KnownTemplate template = require(code);
        byte[] file = bytes(template, version);
        trial.pdf(template, file);
        lock.take(NO_BODY, LOCK);
        keepUsed(code);
        if (version == DELIVERED) {
            shelf.clear(code);
        } else {
            shelf.use(code, file);
        }
        said(code, "is version " + version + " again");
        return kept(template);
    }

    /** What somebody has put into the folder by another door is not to be lost. */
    private void keepUsed(String code) {
        shelf.own(code)
                .filter(own -> same(shelf.versions(code), own).isEmpty())
                .ifPresent(own -> shelf.keep(code, own));
    }

    private static void said(String code, String what) {
        LOG.info("The template {} {}, by {}", code, what, AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private KnownTemplate require(String code) {
        return known.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException(code));
    }
}
