package se.diarium;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.util.FileSystemUtils;
import se.diarium.embedded.bootstrap.EmbeddedRepository;
import se.diarium.embedded.bootstrap.RepositoryConfiguration;
import se.diarium.register.DiariumGroups;

/**
 * The module in an embedded repository with a user for each role. One is started for all tests that cross a boundary; they
 * share it, so each registers its own cases. A test that needs other settings starts its own.
 */
public final class RunningRegister implements AutoCloseable {

    public static final String REGISTRAR = "registrator";
    public static final String HANDLER = "handlaggare";
    public static final String MANAGER = "chef";
    public static final String OTHER_MANAGER = "annan.chef";
    public static final String SECRETARY = "sekreterare";
    public static final String MEMBER = "ledamot";
    /** A handler who may open closed cases again. */
    public static final String REOPENER = "ateroppnare";

    public static final String STRANGER = "utomstaende";
    public static final String PASSWORD = "correct horse battery staple";

    private static RunningRegister shared;

    private final EmbeddedRepository repository;
    private final Runnable afterwards;

    private RunningRegister(EmbeddedRepository repository, Runnable afterwards) {
        this.repository = repository;
        this.afterwards = afterwards;
    }

    /** The one of this run of the tests. */
    public static synchronized RunningRegister shared() {
        if (shared == null) {
            shared = start(Map.of());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** One with settings of its own, for the caller to close. */
    public static RunningRegister start(Map<String, String> settings) {
        try {
            Path data = Files.createTempDirectory("diarium-test");
            return start(data, settings, () -> FileSystemUtils.deleteRecursively(data.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One on this data folder, which is left where it is, for the caller to close. */
    public static RunningRegister on(Path data, Map<String, String> settings) {
        return start(data, settings, () -> {});
    }

    private static RunningRegister start(Path data, Map<String, String> settings, Runnable afterwards) {
        EmbeddedRepository repository =
                EmbeddedRepository.start(new RepositoryConfiguration(data, "127.0.0.1", 0, settings));
        RunningRegister register = new RunningRegister(repository, afterwards);
        register.makeUsers();
        return register;
    }

    @Override
    public void close() {
        repository.close();
        afterwards.run();
    }

    private void makeUsers() {
        asSystem(() -> {
            makeUser(REGISTRAR, DiariumGroups.REGISTRARS);
            makeUser(HANDLER, DiariumGroups.HANDLERS);
            makeUser(MANAGER, DiariumGroups.MANAGERS);
            makeUser(OTHER_MANAGER, DiariumGroups.MANAGERS);
            makeUser(SECRETARY, DiariumGroups.SECRETARIES);
            makeUser(MEMBER, DiariumGroups.members("RS"));
            makeUser(REOPENER, DiariumGroups.HANDLERS);
            bean("AuthorityService", AuthorityService.class).addAuthority(DiariumGroups.REOPENERS, REOPENER);
            makeUser(STRANGER, null);
            return null;
        });
    }

    private void makeUser(String name, String group) {
        if (bean("PersonService", PersonService.class).personExists(name)) {
            return;
        }
        bean("PersonService", PersonService.class).createPerson(Map.of(ContentModel.PROP_USERNAME, name));
        bean("AuthenticationService", MutableAuthenticationService.class)
                .createAuthentication(name, PASSWORD.toCharArray());
        if (group != null) {
            bean("AuthorityService", AuthorityService.class).addAuthority(group, name);
        }
    }

    public EmbeddedRepository repository() {
        return repository;
    }

    public <T> T bean(String name, Class<T> type) {
        return repository.context().getBean(name, type);
    }

    /** Runs work as a user, in a transaction of its own. */
    public <T> T as(String user, Supplier<T> work) {
        AuthenticationUtil.pushAuthentication();
        try {
            AuthenticationUtil.setFullyAuthenticatedUser(user);
            return bean("TransactionService", TransactionService.class)
                    .getRetryingTransactionHelper()
                    .doInTransaction(work::get, false, true);
        } finally {
            AuthenticationUtil.popAuthentication();
        }
    }

    public void as(String user, Runnable work) {
        as(user, () -> {
            work.run();
            return null;
        });
    }

    public <T> T asSystem(Supplier<T> work) {
        return as(AuthenticationUtil.getSystemUserName(), work);
    }
}
