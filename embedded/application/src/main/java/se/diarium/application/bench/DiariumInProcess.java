package se.diarium.application.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.search.Change;
import se.diarium.search.Entry;
import se.diarium.search.SearchIndex;

/**
 * The public index of a Diarium that runs in this process. Entries are handed to the index itself, at the position in the journal where it
 * is already: what follows the journal then leaves them alone, and a server that is started on the folder later serves them.
 */
final class DiariumInProcess implements MeasuredEngine {

    private final Path data;
    private final DiariumServer server;
    private final SearchIndex index;

    /** @param data the data folder of an empty register */
    DiariumInProcess(Path data) {
        this.data = data;
        this.server = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()));
        this.index = server.context().getBean("diarium.publicIndex", SearchIndex.class);
    }

    /** The folder of the public index. */
    Path folder() {
        return data.resolve("diarium/index/public");
    }

    @Override
    public void add(List<Entry> entries) {
        index.apply(entries.stream().<Change>map(Change.Put::new).toList(), index.appliedPosition());
    }

    @Override
    public void finish() {
        index.commit();
        index.refresh();
    }

    @Override
    public long bytes() throws IOException {
        return MeasuredEngine.bytesBelow(folder());
    }

    @Override
    public void search(AskedQuery query) {
        index.search(query.request());
    }

    @Override
    public void close() {
        server.close();
    }
}
