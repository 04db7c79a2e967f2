package se.diarium.register.node;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PermissionService;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseFilter;
import se.diarium.register.CaseList;
import se.diarium.register.CaseRegister;
import se.diarium.register.CaseStatus;
import se.diarium.register.CaseSummary;
import se.diarium.register.Decision;
import se.diarium.register.DiariumGroups;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NewCase;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.Visibility;

/** The cases as nodes of the platform. */
final class NodeCaseRegister implements CaseRegister {

    private static final int MAX_PAGE = 500;

    private final CaseIntake intake;
    private final CaseReading reading;
    private final CaseWriting writing;
    private final CaseTable table;
    private final RegisterFolders folders;
    private final Bodies bodies;
    private final PermissionService permissions;
    private final AuthorityService authorities;

    NodeCaseRegister(
            CaseIntake intake,
            CaseReading reading,
            CaseWriting writing,
            CaseTable table,
            RegisterFolders folders,
            Bodies bodies,
            PermissionService permissions,
            AuthorityService authorities) {
        this.intake = intake;
        this.reading = reading;
        this.writing = writing;
        this.table = table;
        this.folders = folders;
        this.bodies = bodies;
        this.permissions = permissions;
        this.authorities = authorities;
    }

    @Override
    public CaseFile register(NewCase given) {
        NodeRef caseRef = intake.register(given);
        // What the caller just gave is shown to the caller, though a secret case may be closed to its registrar by now.
        return AuthenticationUtil.runAsSystem(() -> reading.caseFile(caseRef));
    }

    @Override
    public List<FieldError> check(NewCase given) {
        return intake.faults(given);
    }

    @Override
    public List<FieldError> check(Decision decision) {
        return writing.faults(decision);
    }

    @Override
    public Optional<CaseFile> find(Diarienummer diarienummer) {
        return reading.caseRef(diarienummer).map(reading::caseFile);
    }

    @Override
    public CaseFile get(Diarienummer diarienummer) {
        return reading.caseFile(reading.requireCase(diarienummer));
    }

    @Override
    public CaseList list(CaseFilter filter, int offset, int limit) {
        if (filter.series() != null && bodies.byCode(filter.series()).isEmpty()) {
            throw new InvalidInputException(
                    "series", "series.unknown", filter.series(), String.join(", ", bodies.codes()));
        }
        Visibility visibility = visibility();
        int size = Math.min(limit, MAX_PAGE);
        List<CaseSummary> page = table.page(filter, visibility, offset, size).stream()
                .map(reading::summary)
                .flatMap(Optional::stream)
                .toList();
        return new CaseList(page, table.count(filter, visibility), offset, size);
    }

    private Visibility visibility() {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return new Visibility(true, true, AuthenticationUtil.getSystemUserName(), Set.of());
        }
        Set<String> mine = new HashSet<>(authorities.getAuthorities());
        Set<String> myBodies = bodies.all().stream()
                .map(Body::code)
                .filter(code -> mine.contains(DiariumGroups.members(code)))
                .collect(Collectors.toSet());
        boolean all = permissions.hasPermission(folders.root(), PermissionService.READ) == AccessStatus.ALLOWED;
        boolean secretToo = mine.contains(DiariumGroups.REGISTRARS) || authorities.hasAdminAuthority();
        String me = Objects.requireNonNull(AuthenticationUtil.getRunAsUser(), "No one is logged in");
        return new Visibility(all, secretToo, me, myBodies);
    }

    @Override
    public CaseFile amend(Diarienummer diarienummer, CaseChange change) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        writing.amend(caseRef, change);
        return AuthenticationUtil.runAsSystem(() -> reading.caseFile(caseRef));
    }

    @Override
    public void changeStatus(Diarienummer diarienummer, CaseStatus status) {
        writing.changeStatus(reading.requireCase(diarienummer), status);
    }

    @Override
    public void carryOver(Diarienummer diarienummer, CaseStatus status, LocalDate closed) {
        writing.carryOver(reading.requireCase(diarienummer), status, closed);
    }

    @Override
    public void sendToBody(Diarienummer diarienummer, String body) {
        writing.sendToBody(reading.requireCase(diarienummer), body);
    }

    @Override
    public void recordDecision(Diarienummer diarienummer, String recordId, Decision decision) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        NodeRef record = recordId == null ? null : reading.requireRecord(recordId);
        writing.recordDecision(caseRef, record, decision);
    }
}
