package se.diarium.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.apache.commons.codec.digest.DigestUtils;
import se.diarium.register.Bodies;
import se.diarium.register.Direction;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.NotReadyException;
import se.diarium.register.RegisterCalendar;

/**
 * Registers requests for public documents that anybody makes on the public pages: each as a case with what was asked as its first
 * record, as what comes in on paper is. Who asks need not say it (tryckfrihetsförordningen 2 kap. 18 §), so nothing is kept but what was
 * written. Registers as the system, for a citizen has no rights in the repository; opens its own transaction.
 */
public class DocumentRequests {

    private static final String NOBODY = "-";
    private static final String FILE = "begaran.txt";
    private static final String KIND = "letter";

    private final Registrations registrations;
    private final RequestSettings settings;
    private final Bodies bodies;
    private final RegisterCalendar calendar;
    private final TransactionService transactions;
    private final HourlyQuota quota;

    DocumentRequests(
            Registrations registrations,
            RequestSettings settings,
            Bodies bodies,
            RegisterCalendar calendar,
            TransactionService transactions,
            Clock clock) {
        this.registrations = registrations;
        this.settings = settings;
        this.bodies = bodies;
        this.calendar = calendar;
        this.transactions = transactions;
        this.quota = new HourlyQuota(settings.perHour(), clock);
    }

    /** Whether requests are taken in. */
    public boolean isOpen() {
        return settings.series(bodies, calendar).isPresent();
    }

    /**
     * Registers a request, unless one with the same key and the same text has been registered: then that one is answered.
     *
     * @param title of the case and the record, without anything of what was asked
     * @param text what was asked, whole
     * @param key as the form had it
     * @return the number of the case, as the region writes it
     * @throws NotReadyException if requests are not taken in, or too many have come
     */
    public String register(String title, String text, String key) {
        String series = settings.series(bodies, calendar).orElseThrow(() -> new NotReadyException("requests.closed"));
        if (!quota.take()) {
            throw new NotReadyException("requests.tooMany");
        }
        String digest = DigestUtils.sha256Hex(text);
        RequestKey request = new RequestKey(NOBODY, key + digest, digest);
        Path file = written(text);
        try {
            Registration registration = registration(series, title, text, file);
            return AuthenticationUtil.runAsSystem(() -> transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(() -> registrations.register(registration, Optional.of(request)), false)
                    .caseFile()
                    .designation());
        } finally {
            delete(file);
        }
    }

    private static Registration registration(String series, String title, String text, Path file) {
        NewCase newCase = new NewCase(series, title, null, null, null, null, null, null, null);
        NewRecord record = new NewRecord(title, null, KIND, Direction.RECEIVED, null, null, null, null, null, null);
        IncomingFile received = new IncomingFile(FILE, file, "text/plain", text, Map.of(), List.of());
        return new Registration(newCase, null, List.of(new Registration.Entry(record, received, null)));
    }

    private static Path written(String text) {
        try {
            return Files.writeString(Files.createTempFile("begaran", ".txt"), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
