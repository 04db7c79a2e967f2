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
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.lucene.IndexSettings;
import se.diarium.search.lucene.LuceneForms;
import se.diarium.search.lucene.LuceneIndex;
import se.diarium.search.opensearch.OpenSearchIndex;

/** Opens the indexes: in their folders on this machine, or in a cluster. */
public final class IndexFactory {

    private final Path folder;
    private final SearchEngineSettings engine;
    private final IndexSettings settings;
    private final NumberReader numbers;
    private final String numbering;
    private final Synonyms synonyms;

    /**
     * @param folder in which each index has a folder of its own
     * @param verification time between two readings of every file
     * @param synonyms what queries of both indexes know of words that stand for each other
     */
    public IndexFactory(
            Path folder,
            SearchEngineSettings engine,
            Duration verification,
            DiarienummerReader reader,
            Bodies bodies,
            RegisterCalendar calendar,
            Synonyms synonyms) {
        this.folder = folder;
        this.engine = engine;
        this.settings = IndexSettings.defaults().verifiedEvery(verification);
        this.numbers = NumberReader.of(reader);
        this.synonyms = synonyms;
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
        return index("internal", Audience.INTERNAL);
    }

    /** The index of what everybody may see. */
    public SearchIndex open() {
        return index("public", Audience.PUBLIC);
    }

    private SearchIndex index(String name, Audience audience) {
        return engine.openSearch()
                .<SearchIndex>map(cluster ->
                        OpenSearchIndex.of(cluster, audience, new LuceneForms(audience, numbers, numbering, synonyms)))
                .orElseGet(
                        () -> LuceneIndex.open(folder.resolve(name), audience, numbers, numbering, synonyms, settings));
    }
}
