package se.diarium.application.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.diarium.register.event.ChainEnd;

/** The ends of chains as {@code verify-register} prints them, and as they are read again from what it has printed. */
final class NotedEnds {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s.*\\bends with event (\\d+) ([0-9a-f]{64})\\b.*");

    private NotedEnds() {}

    static String text(ChainEnd end) {
        return "ends with event " + end.sequence() + " " + end.hash();
    }

    /** The ends in a file of former outputs; other lines are passed over. */
    static List<ChainEnd> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(NotedEnds::end).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<ChainEnd> end(String line) {
        Matcher match = LINE.matcher(line);
        return match.matches()
                ? Optional.of(new ChainEnd(match.group(1), Long.parseLong(match.group(2)), match.group(3)))
                : Optional.empty();
    }
}
