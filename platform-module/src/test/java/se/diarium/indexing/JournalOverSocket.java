package se.diarium.indexing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import se.diarium.register.journal.Journal;
import se.diarium.register.journal.JournalEntry;
import se.diarium.search.Change;
import se.diarium.search.Entry;

/** Lets a process without a repository follow the journal of one, and read what its nodes are like, as another node of a cluster would. */
final class JournalOverSocket implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ServerSocket server;
    private final Journal journal;
    private final EntryReading reading;
    private final Thread thread;

    /** What a node is like now. */
    @FunctionalInterface
    interface EntryReading {
        EntryReader.Changes of(String nodeId);
    }

    /** A question: for the head, for some entries of the journal, or for a node. */
    record Question(Long after, int limit, List<Long> ids, String node) {}

    /** The answer to it. */
    record Answer(long head, List<JournalEntry> entries, Entry internal, Entry open) {}

    JournalOverSocket(Journal journal, EntryReading reading) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.journal = journal;
        this.reading = reading;
        this.thread = new Thread(this::serve, "journal-over-socket");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Client client = new Client(server.accept())) {
                for (String line = client.in.readLine(); line != null; line = client.in.readLine()) {
                    client.write(JSON.writeValueAsString(answer(JSON.readValue(line, Question.class))));
                }
            } catch (IOException killed) {
                // The next one is waited for.
            }
        }
    }

    private Answer answer(Question question) {
        if (question.node() != null) {
            EntryReader.Changes changes = reading.of(question.node());
            return new Answer(0, List.of(), entry(changes.internal()), entry(changes.open()));
        }
        if (question.after() != null) {
            return new Answer(0, journal.after(question.after(), question.limit()), null, null);
        }
        if (question.ids() != null) {
            return new Answer(0, journal.those(question.ids()), null, null);
        }
        return new Answer(journal.head(), List.of(), null, null);
    }

    private static Entry entry(Change change) {
        return change instanceof Change.Put put ? put.entry() : null;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** The other end. Used by one thread. */
    static final class Remote extends Journal {

        private final Client client;

        Remote(int port) throws IOException {
            super(null);
            client = new Client(new Socket(InetAddress.getLoopbackAddress(), port));
        }

        private Answer ask(Question question) {
            try {
                client.write(JSON.writeValueAsString(question));
                return JSON.readValue(client.in.readLine(), Answer.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long head() {
            return ask(new Question(null, 0, null, null)).head();
        }

        @Override
        public List<JournalEntry> after(long id, int limit) {
            return ask(new Question(id, limit, null, null)).entries();
        }

        @Override
        public List<JournalEntry> those(Collection<Long> ids) {
            return ids.isEmpty()
                    ? List.of()
                    : ask(new Question(null, 0, List.copyOf(ids), null)).entries();
        }

        EntryReader.Changes read(String node) {
            Answer answer = ask(new Question(null, 0, null, node));
            return new EntryReader.Changes(change(node, answer.internal()), change(node, answer.open()));
        }

        private static Change change(String node, Entry entry) {
            return entry == null ? new Change.Remove(node) : new Change.Put(entry);
        }
    }

    private static final class Client implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader in;
        private final Writer out;

        private Client(Socket socket) throws IOException {
            this.socket = socket;
            socket.setTcpNoDelay(true);
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            out = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        }

        private void write(String line) throws IOException {
            out.write(line + "\n");
            out.flush();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
