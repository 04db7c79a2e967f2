package se.diarium.web.pages.lists;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import se.diarium.register.CaseStatus;
import se.diarium.register.Direction;
import se.diarium.register.RecordKind;
import se.diarium.register.listing.ListPage;
import se.diarium.register.listing.ListedRecord;
import se.diarium.register.listing.RecordSort;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.LabelledLink;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.Superseded;
import se.diarium.web.pages.lists.RecordListView.Choices;
import se.diarium.web.pages.lists.RecordListView.Field;
import se.diarium.web.text.Speech;

/** Makes what is shown of a list of records to those who work with the register. */
final class RecordListViews {

    private static final List<String> PERIODS =
            List.of("today", "yesterday", "thisWeek", "lastWeek", "thisMonth", "lastMonth", "thisYear");
    private static final String[] DAYS = {"datum", "fran", "till", "vecka", "manad", "period"};
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ListWords words;
    private final Speech speech;
    private final PageLinks links;
    private final ListQuery query;
    private final ZoneId zone;
    private final Superseded superseded;

    RecordListViews(ListWords words, PageLinks links, ListQuery query, ZoneId zone, Superseded superseded) {
        this.words = words;
        this.speech = words.speech();
        this.links = links;
        this.query = query;
        this.zone = zone;
        this.superseded = superseded;
    }

    RecordListView view(RecordQuestion question, ListPage<ListedRecord> page, long count) {
        return new RecordListView(
                speech.of("list.heading", count, words.days(question.criteria().days())),
                words.criteria(question.criteria()),
                periods(),
                fields(),
                choices(),
                page.rows().stream().map(this::line).toList(),
                page.next() == null ? "" : address(query.with("efter", page.next())),
                question.after() == null ? "" : address(query.without("efter")),
                files(query.without("efter", "form")),
                files(query.without("efter").with("form", "public")));
    }

    private List<LabelledLink> periods() {
        return PERIODS.stream()
                .map(name -> {
                    String word = Vocabulary.PAGE.word(name);
                    return new LabelledLink(
                            speech.of("list.period." + name),
                            address(query.without(DAYS).without("efter").with("period", word)),
                            "",
                            query.value("period").equals(word));
                })
                .toList();
    }

    private List<Field> fields() {
        return List.of(
                field("fran", "list.from", "date"),
                field("till", "list.to", "date"),
                field("motpart", "list.column.counterparty", "text"),
                field("handlaggare", "list.column.handler", "text"),
                field("text", "list.text", "text"));
    }

    private Field field(String name, String label, String type) {
        return new Field(name, speech.of(label), type, query.value(name));
    }

    private List<Choices> choices() {
        List<Choices> all = new ArrayList<>();
        all.add(order("dag", "list.by", Stream.of("date", "registered"), name -> speech.of("list.by." + name)));
        List<Choice> bodies = words.bodies().all().stream()
                .map(body -> choice("organ", body.code(), body.name()))
                .toList();
        all.add(new Choices("organ", speech.of("list.column.body"), bodies, true));
        all.add(choices(
                "riktning",
                "list.column.direction",
                Arrays.stream(Direction.values()).map(Enum::name),
                name -> words.direction(Direction.valueOf(name))));
        all.add(choices(
                "typ", "list.column.kind", Arrays.stream(RecordKind.values()).map(RecordKind::code), words::kind));
        all.add(choices(
                "status",
                "list.column.status",
                Arrays.stream(CaseStatus.values()).map(Enum::name),
                name -> words.status(CaseStatus.valueOf(name))));
        all.add(choices("sekretess", "list.column.secret", Stream.of("true", "false"), this::truth));
        all.add(choices("publicerad", "list.column.published", Stream.of("true", "false"), this::truth));
        all.add(order(
                "sortering",
                "list.sort",
                Arrays.stream(RecordSort.values()).map(sort -> sort.name().toLowerCase(Locale.ROOT)),
                name -> speech.of("list.sort." + name)));
        all.add(order("ordning", "list.order", Stream.of("asc", "desc"), name -> speech.of("list.order." + name)));
        return all;
    }

    private String truth(String value) {
        return words.truth(Boolean.parseBoolean(value));
    }

    private Choices choices(String name, String label, Stream<String> values, Function<String, String> word) {
        return new Choices(name, speech.of(label), options(name, values, word), true);
    }

    /** One of these holds always: the first, where none is chosen. */
    private Choices order(String name, String label, Stream<String> values, Function<String, String> word) {
        return new Choices(name, speech.of(label), options(name, values, word), false);
    }

    private List<Choice> options(String name, Stream<String> values, Function<String, String> word) {
        return values.map(value -> choice(name, Vocabulary.PAGE.word(value), word.apply(value)))
                .toList();
    }

    private Choice choice(String name, String value, String label) {
        return new Choice(value, label, query.values(name).contains(value));
    }

    private RecordListView.Line line(ListedRecord row) {
        String counterparty = row.record().counterparty();
        return new RecordListView.Line(
                words.designation(row.record().number()),
                links.internalCase(row.record().number()),
                Integer.toString(row.record().recordNumber()),
                row.record().date().toString(),
                MINUTE.format(row.registered().atZone(zone)),
                words.direction(row.record().direction()),
                counterparty == null ? "" : counterparty,
                counterparty == null ? "" : speech.of("list.allOf", counterparty),
                counterparty == null ? "" : address(query.bare().with("franellertill", counterparty)),
                row.record().title(),
                words.kind(row),
                superseded.link(row.record().nodeId(), speech),
                row.caseTitle() == null || row.caseTitle().equals(row.record().title()) ? "" : row.caseTitle(),
                row.handler() == null ? "" : row.handler(),
                words.status(row.status()),
                row.secret(),
                row.record().published() == null
                        ? ""
                        : links.record(row.record().nodeId()));
    }

    private List<LabelledLink> files(ListQuery list) {
        return Arrays.stream(ExtractFormat.values())
                .map(format -> LabelledLink.of(format.name(), address(list.with("format", format.code()))))
                .toList();
    }

    private String address(ListQuery list) {
        return links.inLanguage(list.address());
    }
}
