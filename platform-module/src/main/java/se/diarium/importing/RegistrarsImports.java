package se.diarium.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumGroups;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotFoundException;

/** The imports in the module's own tables. */
final class RegistrarsImports implements Imports {

    private static final int LONGEST_NAME = 200;
    private static final Set<ImportState> BEFORE_RUN = EnumSet.of(ImportState.VALID, ImportState.STOPPED);

    private final ImportList list;
    private final ImportRows rows;
    private final ImportProblems problems;
    private final ImportFiles files;
    private final ImportWork work;
    private final AuthorityService authorities;

    RegistrarsImports(
            ImportList list,
            ImportRows rows,
            ImportProblems problems,
            ImportFiles files,
            ImportWork work,
            AuthorityService authorities) {
        this.list = list;
        this.rows = rows;
        this.problems = problems;
        this.files = files;
        this.work = work;
        this.authorities = authorities;
    }

    @Override
    public Import make(String name, String folder) throws IOException {
        requireRegistrar();
        if (name == null || name.isBlank()) {
            throw new InvalidInputException("name", "required");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new InvalidInputException("name", "text.tooLong", LONGEST_NAME);
        }
        if (folder != null && !files.isProvided(folder)) {
            throw new InvalidInputException("folder", "import.noFolder", folder);
        }
        return get(list.add(name.strip(), folder, AuthenticationUtil.getFullyAuthenticatedUser()));
    }

    @Override
    public Import get(String id) {
        requireRegistrar();
        return list.find(id).orElseThrow(() -> new NotFoundException(id));
    }

    @Override
    public List<Import> list() {
        requireRegistrar();
        return list.latest();
    }

    @Override
    public List<RowProblem> problems(String id, int offset, int limit) {
        get(id);
        return problems.page(id, offset, limit);
    }

    @Override
    public Import receiveTable(String id, ImportTable table, Path file) throws IOException {
        requireOpen(id);
        files.keep(id, table, file);
        list.setSheet(id, table, ImportSheets.of(file, table).orElse(null));
        return moved(id, ImportState.COLLECTING);
    }

    @Override
    public Import receiveWorkbook(String id, Path file) throws IOException {
        requireOpen(id);
        for (Map.Entry<ImportTable, String> sheet : ImportSheets.ofEach(file).entrySet()) {
            files.keep(id, sheet.getKey(), file);
            list.setSheet(id, sheet.getKey(), sheet.getValue());
        }
        return moved(id, ImportState.COLLECTING);
    }

    @Override
    public Import receiveArchive(String id, String name, Path file) throws IOException {
        requireOpen(id);
        try {
            files.keepArchive(id, name, file);
        } catch (ZipException broken) {
            throw new InvalidInputException("file", "import.noArchive");
        }
        return moved(id, ImportState.COLLECTING);
    }

    @Override
    public Import validate(String id) {
        requireOpen(id);
        return started(id, ImportState.VALIDATING);
    }

    @Override
    public Import run(String id) {
        ImportState state = lock(id);
        if (!BEFORE_RUN.contains(state)) {
            throw new ConflictException("state", "import.notValid", state.name());
        }
        return started(id, ImportState.RUNNING);
    }

    @Override
    public Import stop(String id) {
        ImportState state = lock(id);
        if (state != ImportState.RUNNING) {
            throw new ConflictException("state", "import.notRunning", state.name());
        }
        return moved(id, ImportState.STOPPED);
    }

    @Override
    public void remove(String id) throws IOException {
        requireOpen(id);
        rows.clear(id);
        problems.clear(id);
        list.remove(id);
        files.remove(id);
    }

    private void requireOpen(String id) {
        ImportState state = lock(id);
        if (!state.isOpen()) {
            throw new ConflictException("state", "import.notOpen", state.name());
        }
    }

    private ImportState lock(String id) {
        requireRegistrar();
        return list.lock(id).orElseThrow(() -> new NotFoundException(id));
    }

    private Import moved(String id, ImportState to) {
        list.move(id, to);
        return get(id);
    }

    private Import started(String id, ImportState to) {
        AlfrescoTransactionSupport.bindListener(new Waking());
        return moved(id, to);
    }

    private void requireRegistrar() {
        if (!authorities.hasAdminAuthority() && !authorities.getAuthorities().contains(DiariumGroups.REGISTRARS)) {
            throw new AccessDeniedException("Not a registrar");
        }
    }

    private final class Waking extends TransactionListenerAdapter {
        @Override
        public void afterCommit() {
            work.wake();
        }
    }
}
