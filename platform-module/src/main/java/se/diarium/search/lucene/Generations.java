package se.diarium.search.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of an index, in which each time it was begun has a folder of its own, {@code g1}, {@code g2} and so on. A small file says
 * which is in use and is replaced in one step, so that whenever the machine stops there is one index to go on with: one of a
 * higher number is being filled to take its place, one of a lower number has been replaced and can go.
 */
final class Generations {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final String POINTER = "current";
    private static final Pattern GENERATION = Pattern.compile("g(\\d{1,9})");
    /** What indexes of earlier versions, which had no generations, have in the folder itself. */
    private static final Pattern EARLIER = Pattern.compile("_.*|segments_.*|pending_segments_.*|write\\.lock");

    private final Path root;
    private final boolean known;
    private int current;

    private Generations(Path root, int current, boolean known) {
        this.root = root;
        this.current = current;
        this.known = known;
    }

    static Generations in(Path folder) throws IOException {
        Path root = folder.toAbsolutePath();
        if (Files.exists(root) && !Files.isDirectory(root)) {
            LOG.error("Where the search index should be, {} is no folder; it is set aside", root);
            Damage.setAside(root, root.resolveSibling(root.getFileName() + ".damaged"));
        }
        Files.createDirectories(root);
        Optional<Integer> named = named(root);
        int current = named.orElseGet(() -> Math.max(1, highest(root)));
        return new Generations(root, current, named.isPresent());
    }

    private static Optional<Integer> named(Path root) throws IOException {
        Path pointer = root.resolve(POINTER);
        if (!Files.isRegularFile(pointer)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(pointer), StandardCharsets.ISO_8859_1).strip();
        return GENERATION.matcher(text).matches() ? Optional.of(number(text)) : Optional.empty();
    }

    /** The folder of the index in use. */
    Path current() {
        return root.resolve("g" + current);
    }

    /** Whether an index should be in the folder in use, since one was put there before. */
    boolean isKnown() {
        return known;
    }

    /** The folder of the index that is being filled to take its place. */
    Optional<Path> successor() {
        int highest = highest(root);
        return highest > current ? Optional.of(root.resolve("g" + highest)) : Optional.empty();
    }

    /** The folder for the next index. */
    Path next() {
        return root.resolve("g" + (current + 1));
    }

    /** From now on, however the machine stops, this is the folder in use. */
    void use(Path folder) throws IOException {
        Path written = root.resolve(POINTER + ".new");
        Files.writeString(written, folder.getFileName().toString());
        IOUtils.fsync(written, false);
        Files.move(written, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(root, true);
        current = number(folder.getFileName().toString());
    }

    /** Removes what has been replaced. What cannot be removed now is removed the next time. */
    void clean() {
        try (Stream<Path> inside = Files.list(root)) {
            inside.filter(this::isReplaced).forEach(Generations::remove);
        } catch (IOException e) {
            LOG.warn("What an earlier search index left in {} is still there", root, e);
        }
    }

    private boolean isReplaced(Path path) {
        String name = path.getFileName().toString();
        boolean generation = GENERATION.matcher(name).matches();
        return generation ? number(name) < current : EARLIER.matcher(name).matches();
    }

    private static void remove(Path path) {
        try {
            IOUtils.rm(path);
        } catch (IOException e) {
            LOG.warn("What an earlier search index left is still there: {}", path, e);
        }
    }

    private static int highest(Path root) {
        try (Stream<Path> inside = Files.list(root)) {
            List<String> names =
                    inside.map(path -> path.getFileName().toString()).toList();
            return names.stream()
                    .filter(name -> GENERATION.matcher(name).matches())
                    .mapToInt(Generations::number)
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1));
    }
}
