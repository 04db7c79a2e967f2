package se.diarium.web.lists;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.diarium.publishing.PublicForms;
import se.diarium.publishing.PublicRow;
import se.diarium.register.listing.CaseCriteria;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedCase;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.RecordCriteria;
import se.diarium.register.listing.Statistics;
import se.diarium.web.extract.Extract;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;
import se.diarium.web.text.Speech;

/**
 * Lists as files. The internal form shows what the caller may see; the public form shows public forms in its place, as an
 * extract that is handed out.
 */
public final class ListExtracts {

    /** Rows that are fetched at a time. */
    public static final int BATCH = 1000;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final PublicForms forms;
    private final Clock clock;

    /** @param clock in the region's time zone */
    public ListExtracts(PublicForms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** Where rows come from: the page after a cursor; null for the first. */
    public interface Pages<T> extends Function<String, ListPage<T>> {}

    /**
     * A list that is wanted as a file.
     *
     * @param count how many rows there are in all
     */
    public record Wanted<T>(ExtractFormat format, ListWords words, long count, Pages<T> pages) {}

    /**
     * Records as those who work with them see them.
     *
     * @throws RequestException if there are more than the format takes
     */
    public ExtractFile internal(Wanted<ListedRecord> wanted, RecordCriteria criteria) throws IOException {
        ListWords words = wanted.words();
        ListColumns<ListedRecord> columns = new ListColumns<ListedRecord>(words.speech())
                .with("diarienummer", 14, row -> words.designation(row.record().number()))
                .with("recordNumber", 5, row -> row.record().recordNumber())
                .with("date", 11, row -> row.record().date())
                .with("registered", 16, row -> MINUTE.format(row.registered().atZone(clock.getZone())))
                .with("direction", 11, row -> words.direction(row.record().direction()))
                .with("counterparty", 26, row -> row.record().counterparty())
                .with("title", 38, row -> row.record().title())
                .with("kind", 13, row -> words.kind(row))
                .with("case", 32, ListedRecord::caseTitle)
                .with("handler", 14, ListedRecord::handler)
                .with("status", 13, row -> words.status(row.status()))
                .with("secret", 9, row -> words.truth(row.secret()))
                .with("published", 10, row -> words.truth(row.record().published() != null));
        String title = words.speech().of("list.records.title");
        return file(wanted, title, "list.records.file", words.criteria(criteria), columns);
    }

    /** The same records for whoever is handed the extract. */
    public ExtractFile forOthers(Wanted<ListedRecord> wanted, RecordCriteria criteria) throws IOException {
        Pages<PublicRow> open = after -> {
            ListPage<ListedRecord> page = wanted.pages().apply(after);
            return new ListPage<>(page.rows().stream().map(forms::of).toList(), page.next());
        };
        return published(
                new Wanted<>(wanted.format(), wanted.words(), wanted.count(), open),
                wanted.words().criteria(criteria));
    }

    /**
     * Records as everybody may see them.
     *
     * @param notes what the list was taken by, a line each
     */
    public ExtractFile published(Wanted<PublicRow> wanted, List<String> notes) throws IOException {
        ListWords words = wanted.words();
        ListColumns<PublicRow> columns = new ListColumns<PublicRow>(words.speech())
                .with("diarienummer", 14, row -> words.designation(row.number()))
                .with("recordNumber", 5, PublicRow::recordNumber)
                .with("date", 11, PublicRow::date)
                .with("direction", 11, row -> words.direction(row.direction()))
                .with(
                        "counterparty",
                        28,
                        row -> row.counterpartyProtected() ? words.orProtected(null) : row.counterparty())
                .with("title", 42, row -> words.orProtected(row.title()))
                .with("kind", 15, row -> words.kind(row.kind()))
                .with("case", 38, row -> words.orProtected(row.caseTitle()))
                .with("published", 10, row -> words.truth(row.published() != null));
        String title = words.speech().of("list.public.title");
        return file(wanted, title, "list.public.file", notes, columns);
    }

    /** Cases as those who work with them see them. */
    public ExtractFile cases(Wanted<ListedCase> wanted, CaseCriteria criteria) throws IOException {
        ListWords words = wanted.words();
        ListColumns<ListedCase> columns = new ListColumns<ListedCase>(words.speech())
                .with("diarienummer", 14, row -> words.designation(row.number()))
                .with("registered", 11, row -> row.description().registered())
                .with("case", 42, row -> row.description().title())
                .with("initiator", 28, row -> row.description().initiator())
                .with("handler", 16, ListedCase::handler)
                .with("status", 14, row -> words.status(row.status()))
                .with("decided", 11, ListedCase::decided)
                .with("closed", 11, row -> row.description().closed())
                .with("secret", 9, row -> words.truth(row.secret()));
        String title = words.speech().of("list.cases.title");
        return file(wanted, title, "list.cases.file", words.criteria(criteria), columns);
    }

    /** The same cases for whoever is handed the extract. */
    public ExtractFile casesForOthers(Wanted<ListedCase> wanted, CaseCriteria criteria) throws IOException {
        ListWords words = wanted.words();
        ListColumns<ListedCase> columns = new ListColumns<ListedCase>(words.speech())
                .with("diarienummer", 14, row -> words.designation(row.number()))
                .with("registered", 11, row -> row.description().registered())
                .with("case", 48, row -> words.orProtected(forms.title(row)))
                .with(
                        "initiator",
                        32,
                        row -> forms.protectsInitiator(row) ? words.orProtected(null) : forms.initiator(row))
                .with("status", 14, row -> words.status(row.status()))
                .with("decided", 11, ListedCase::decided)
                .with("closed", 11, row -> row.description().closed());
        String title = words.speech().of("list.cases.title");
        return file(wanted, title, "list.cases.file", words.criteria(criteria), columns);
    }

    /** Figures, one to a row. */
    public ExtractFile statistics(
            ExtractFormat format, ListWords words, Days days, Set<String> series, Statistics statistics)
            throws IOException {
        List<Figure> figures = Figure.of(statistics, words);
        ListColumns<Figure> columns = new ListColumns<Figure>(words.speech())
                .with("measure", 36, Figure::measure)
                .with("body", 28, Figure::body)
                .with("month", 9, Figure::month)
                .with("of", 30, Figure::of)
                .with("value", 9, Figure::value);
        List<String> notes = new ArrayList<>();
        notes.add(words.days(days));
        words.addSeries(notes, series);
        String title = words.speech().of("list.statistics.title");
        Wanted<Figure> wanted = new Wanted<>(format, words, figures.size(), after -> new ListPage<>(figures, null));
        return file(wanted, title, "list.statistics.file", notes, columns);
    }

    private <T> ExtractFile file(
            Wanted<T> wanted, String title, String nameKey, List<String> criteria, ListColumns<T> columns)
            throws IOException {
        ExtractFormat format = wanted.format();
        if (wanted.count() > format.mostRows()) {
            throw RequestException.field(
                    ProblemKind.INVALID, "format", "list.tooLong", wanted.count(), format.mostRows());
        }
        Speech speech = wanted.words().speech();
        String now = MINUTE.format(ZonedDateTime.now(clock));
        List<String> notes = new ArrayList<>(criteria);
        notes.add(speech.of("list.made", wanted.count(), now));
        Extract extract = new Extract(
                title, notes, columns.columns(), speech.language().locale(), speech.of("list.page", "{0}", "{1}"));
        return ExtractFile.write(format, extract, speech.of(nameKey), writer -> {
            String after = null;
            do {
                ListPage<T> page = wanted.pages().apply(after);
                for (T row : page.rows()) {
                    writer.row(columns.cells(row));
                }
                after = page.next();
            } while (after != null);
        });
    }
}
