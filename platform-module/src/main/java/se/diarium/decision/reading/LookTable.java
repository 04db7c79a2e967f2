package se.diarium.decision.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import se.diarium.register.schema.LockedRow;

/**
 * What members saw when they looked at meetings. Looks that follow each other closely are one visit, so that what is new stays marked
 * while a member reads, goes to a paper and comes back.
 */
class LookTable {

    /** How long after a look the next one belongs to the same visit. */
    static final Duration VISIT = Duration.ofMinutes(30);

    private static final String KEY = " WHERE person = ? AND meeting_id = ?";

    private final JdbcTemplate jdbc;

    LookTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is to be compared with.
     *
     * @param since the end of the visit before; null where there was none
     * @param digests what was seen until then, by the ids of the things
     */
    record Before(Instant since, Map<String, String> digests) {

        Novelty novelty(String id, String digest) {
            String seen = digests.get(id);
            if (seen == null) {
                return Novelty.NEW;
            }
            return seen.equals(digest) ? Novelty.SEEN : Novelty.CHANGED;
        }
    }

    private record Look(Instant at, Instant since) {}

    private record Seen(String seen, String shown) {}

    /** What was shown so far; nothing is noted. */
    Before shown(String person, String meetingId) {
        Map<String, String> digests = new HashMap<>();
        seen(person, meetingId).forEach((id, digest) -> digests.put(id, digest.shown()));
        return new Before(look(person, meetingId).map(Look::at).orElse(null), digests);
    }

    private static Before before(Optional<Look> last, Map<String, Seen> seen, Instant now) {
        boolean sameVisit = last.isPresent() && !ended(last.get(), now);
        Map<String, String> digests = new HashMap<>();
        seen.forEach((id, digest) -> {
            String known = sameVisit ? digest.seen() : digest.shown();
            if (known != null) {
                digests.put(id, known);
            }
        });
        return new Before(last.map(look -> sameVisit ? look.since() : look.at()).orElse(null), digests);
    }

    /**
     * Notes a look.
     *
     * @param digests of what is shown now, by the ids of the things
     * @return what to compare it with
     */
    Before look(String person, String meetingId, Map<String, String> digests, Instant now) {
        LockedRow.insertUnlessThere(
                jdbc,
                "INSERT INTO dia_meeting_look (person, meeting_id, looked_at, since_at) VALUES (?, ?, 0, NULL)",
                person,
                meetingId);
        // Two looks of one member wait here for each other.
        jdbc.update("UPDATE dia_meeting_look SET looked_at = looked_at" + KEY, person, meetingId);
        Optional<Look> last = look(person, meetingId).filter(look -> look.at().toEpochMilli() > 0);
        Map<String, Seen> seen = seen(person, meetingId);
        Before before = before(last, seen, now);
        if (last.isPresent() && ended(last.get(), now)) {
            jdbc.update("UPDATE dia_meeting_seen SET seen_digest = shown_digest" + KEY, person, meetingId);
        }
        jdbc.update(
                "UPDATE dia_meeting_look SET looked_at = ?, since_at = ?" + KEY,
                now.toEpochMilli(),
                before.since() == null ? null : before.since().toEpochMilli(),
                person,
                meetingId);
        digests.forEach((id, digest) -> show(person, meetingId, id, digest, seen.get(id)));
        return before;
    }

    private void show(String person, String meetingId, String id, String digest, Seen known) {
        if (known == null) {
            jdbc.update(
                    "INSERT INTO dia_meeting_seen (person, meeting_id, thing_id, shown_digest) VALUES (?, ?, ?, ?)",
                    person,
                    meetingId,
                    id,
                    digest);
        } else if (!Objects.equals(known.shown(), digest)) {
            jdbc.update(
                    "UPDATE dia_meeting_seen SET shown_digest = ?" + KEY + " AND thing_id = ?",
                    digest,
                    person,
                    meetingId,
                    id);
        }
    }

    /** Forgets what somebody has looked at. */
    void erase(String person) {
        jdbc.update("DELETE FROM dia_meeting_seen WHERE person = ?", person);
        jdbc.update("DELETE FROM dia_meeting_look WHERE person = ?", person);
    }

    private static boolean ended(Look last, Instant now) {
        return last.at().plus(VISIT).isBefore(now);
    }

    private Optional<Look> look(String person, String meetingId) {
        return jdbc
                .query(
                        "SELECT looked_at, since_at FROM dia_meeting_look" + KEY,
                        (row, index) -> new Look(Instant.ofEpochMilli(row.getLong("looked_at")), since(row)),
                        person,
                        meetingId)
                .stream()
                .findFirst();
    }

    private static Instant since(ResultSet row) throws SQLException {
        long since = row.getLong("since_at");
        return row.wasNull() ? null : Instant.ofEpochMilli(since);
    }

    private Map<String, Seen> seen(String person, String meetingId) {
        Map<String, Seen> seen = new HashMap<>();
        jdbc.query(
                "SELECT thing_id, seen_digest, shown_digest FROM dia_meeting_seen" + KEY,
                row -> {
                    seen.put(row.getString(1), new Seen(row.getString(2), row.getString(3)));
                },
                person,
                meetingId);
        return seen;
    }
}
