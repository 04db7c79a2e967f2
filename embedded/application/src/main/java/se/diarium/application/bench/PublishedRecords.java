package se.diarium.application.bench;

import static se.diarium.application.bench.BenchedRegister.CASES;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Registers records over HTTP and waits until they are found. */
final class PublishedRecords {

    private static final String SERIES = "RUN";
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final long SELDOM_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int UPLOADING_CLIENTS = 4;

    private final DiariumClient registrar;
    private final DiariumClient citizen;

    PublishedRecords(DiariumClient registrar, DiariumClient citizen) {
        this.registrar = registrar;
        this.citizen = citizen;
    }

    /** From the answer that a publication is committed until citizens find the record, one after the other. */
    Measured untilFound(int records) {
        String url = register("Mätning av tiden till träff");
        ConcurrentHistogram latencies = new ConcurrentHistogram(TimeUnit.MINUTES.toMicros(10), 3);
        long started = System.nanoTime();
        for (int ordinal = 0; ordinal < records; ordinal++) {
            String word = word("funnen", ordinal);
            String id = registrar
                    .post(
                            url,
                            new MultipartBody()
                                    .field("title", "Handling om " + word)
                                    .field("direction", "SENT")
                                    .file("file", "text.txt", "text/plain", word.getBytes(StandardCharsets.UTF_8)))
                    .expect(201)
                    .json()
                    .path("id")
                    .asText();
            registrar
                    .postJson("/diarium/api/records/" + id + "/publication", Map.of())
                    .expect(201);
            long committed = System.nanoTime();
            await(citizen, "/diarium/sok?format=json&q=" + word, 1, POLL_NANOS);
            latencies.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - committed));
        }
        return new Measured(records, Duration.ofNanos(System.nanoTime() - started), latencies);
    }

    /** From the first record registered, each with a small file of its own, until all are found by what the files say. */
    Measured extracted(int records, SmallFiles files) {
        String url = register("Mätning av textutvinning");
        long started = System.nanoTime();
        Measured uploads = Load.run(UPLOADING_CLIENTS, records, ordinal -> registrar
                .post(
                        url,
                        new MultipartBody()
                                .field("title", "Handling " + ordinal)
                                .field("direction", "SENT")
                                .file("file", files.name(ordinal), files.type(ordinal), files.bytes(ordinal)))
                .expect(201));
        awaitFound(registrar, "/diarium/api/search?q=" + SmallFiles.MARK, records);
        return new Measured(records, Duration.ofNanos(System.nanoTime() - started), uploads.latencies());
    }

    private String register(String title) {
        JsonNode registered = registrar
                .postJson(CASES, Map.of("series", SERIES, "title", title))
                .expect(201)
                .json();
        return CASES + "/" + SERIES + "/" + registered.path("number").asInt() + "/"
                + registered.path("year").asInt() + "/records";
    }

    /** Waits until a search finds so many. */
    static void awaitFound(DiariumClient client, String address, int total) {
        await(client, address, total, SELDOM_NANOS);
    }

    private static void await(DiariumClient client, String address, int total, long pause) {
        long deadline = System.nanoTime() + LONGEST_NANOS;
        while (client.get(address).expect(200).json().path("total").asInt() < total) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Not found: " + address);
            }
            LockSupport.parkNanos(pause);
        }
    }

    /** A word that nothing else holds. */
    private static String word(String beginning, int ordinal) {
        StringBuilder word = new StringBuilder(beginning);
        for (char digit : Integer.toString(ordinal).toCharArray()) {
            word.append((char) ('k' + digit - '0'));
        }
        return word.append("xq").toString();
    }
}
