package se.diarium.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.ConflictException;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.schema.LockedRow;

/**
 * The keys of requests that have been done, with what they registered, so that a double click or a request sent again after a
 * broken connection registers once. Rows are written in the transaction of the registration: what failed leaves no key.
 */
class RequestKeys {

    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final String BETWEEN = ",";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RequestKeys(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a request registered. */
    record Outcome(Diarienummer number, List<String> records) {}

    private record Row(String digest, Outcome outcome) {}

    /**
     * Takes the key for this transaction, and waits for another one that has it.
     *
     * @return what was registered when the request was done before
     * @throws ConflictException if the key was used for another request
     */
    Optional<Outcome> claim(RequestKey key) {
        jdbc.update(
                "DELETE FROM dia_request_key WHERE made_at < ?",
                clock.instant().minus(KEPT).toEpochMilli());
        String hash = DigestUtils.sha256Hex(key.key());
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_request_key (user_name, key_hash, request_hash, made_at) VALUES (?, ?, ?, ?)",
                key.user(),
                hash,
                key.digest(),
                clock.millis());
        Row row = jdbc.queryForObject(
                "SELECT request_hash, case_series, case_year, case_number, record_ids FROM dia_request_key"
                        + " WHERE user_name = ? AND key_hash = ?",
                (result, index) -> new Row(
                        result.getString(1),
                        result.getString(2) == null
                                ? null
                                : new Outcome(
                                        new Diarienummer(result.getString(2), result.getInt(3), result.getInt(4)),
                                        ids(result.getString(5)))),
                key.user(),
                hash);
        if (!row.digest().equals(key.digest())) {
            throw new ConflictException("Idempotency-Key", "requestKey.reused");
        }
        return Optional.ofNullable(row.outcome());
    }

    void keep(RequestKey key, Outcome outcome) {
        jdbc.update(
                "UPDATE dia_request_key SET case_series = ?, case_year = ?, case_number = ?, record_ids = ?"
                        + " WHERE user_name = ? AND key_hash = ?",
                outcome.number().series(),
                outcome.number().year(),
                outcome.number().number(),
                String.join(BETWEEN, outcome.records()),
                key.user(),
                DigestUtils.sha256Hex(key.key()));
    }

    private static List<String> ids(String joined) {
        return joined == null || joined.isEmpty() ? List.of() : Arrays.asList(joined.split(BETWEEN));
    }
}
