package se.diarium.indexing;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import se.diarium.register.Bodies;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.lucene.IndexSettings;
import se.diarium.search.lucene.LuceneIndex;

/** Opens the indexes in their folders on this machine. */
public final class IndexFactory {

    private final Path folder;
    private final IndexSettings settings;
    private final NumberReader numbers;
    private final String numbering;

    /**
     * @param folder in which each index has a folder of its own
     * @param verification time between two readings of every file
     */
    public IndexFactory(
            Path folder, Duration verification, DiarienummerReader reader, Bodies bodies, RegisterCalendar calendar) {
        this.folder = folder;
        this.settings = IndexSettings.defaults().verifiedEvery(verification);
        this.numbers = NumberReader.of(reader);
        this.numbering = numbering(reader, bodies, calendar.today());
    }

    /** What the entries depend on besides the register: how numbers are written, and whose each series is by now. */
    private static String numbering(DiarienummerReader reader, Bodies bodies, LocalDate today) {
        return bodies.codes().stream()
                .map(series -> String.join(
                        " ",
                        series,
                        reader.numbering().patternOf(series).template(),
                        bodies.responsible(series, today)))
                .collect(Collectors.joining(","));
    }

    /** The index of everything registered. */
    public SearchIndex internal() {
        return LuceneIndex.open(folder.resolve("internal"), Audience.INTERNAL, numbers, numbering, settings);
    }

    /** The index of what everybody may see. */
    public SearchIndex open() {
        return LuceneIndex.open(folder.resolve("public"), Audience.PUBLIC, numbers, numbering, settings);
    }
}
