package se.diarium.search.judged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;

/** Writes the minutes of the meetings at which more than one matter was decided. */
final class MinutesDocuments {

    private static final int FIRST_NUMBER = 900;

    private record Meeting(String region, String body, LocalDate date) {}

    private record Item(Matter matter, Matter.Decided decided) {}

    private MinutesDocuments() {}

    static List<CorpusDocument> of(List<Matter> matters) {
        Map<Meeting, List<Item>> meetings = new TreeMap<>(Comparator.comparing(Meeting::date)
                .thenComparing(Meeting::region)
                .thenComparing(Meeting::body));
        for (Matter matter : matters) {
            for (Matter.Decided decided : matter.decisions()) {
                Meeting meeting = new Meeting(matter.region(), decided.body(), decided.date());
                meetings.computeIfAbsent(meeting, none -> new ArrayList<>()).add(new Item(matter, decided));
            }
        }
        List<CorpusDocument> documents = new ArrayList<>();
        meetings.forEach((meeting, items) -> {
            if (items.size() > 1) {
                documents.add(minutes(meeting, items, FIRST_NUMBER + documents.size()));
            }
        });
        return documents;
    }

    private static CorpusDocument minutes(Meeting meeting, List<Item> items, int number) {
        String body = Regions.body(meeting.body());
        String id = String.join(
                        "-",
                        "protokoll",
                        meeting.region(),
                        meeting.body(),
                        meeting.date().toString())
                .toLowerCase(Locale.ROOT);
        int year = meeting.date().getYear();
        Entry entry = new Entry(
                id,
                EntryType.RECORD,
                meeting.body() + '/' + number + '/' + year,
                meeting.body(),
                year,
                number,
                1,
                meeting.body(),
                "minutes",
                body + "s protokoll " + meeting.date(),
                "",
                text(meeting, body, items),
                meeting.date(),
                "",
                "CLOSED",
                Set.of(),
                "protokoll.pdf");
        return new CorpusDocument(
                entry,
                Map.of(
                        Fact.ID, Set.of(id),
                        Fact.TOPIC, Set.of("protokoll"),
                        Fact.ABOUT,
                                items.stream()
                                        .map(item -> item.matter().topic())
                                        .collect(Collectors.toSet()),
                        Fact.ROLE, Set.of("minutes"),
                        Fact.REGION, Set.of(meeting.region()),
                        Fact.YEAR, Set.of(Integer.toString(year)),
                        Fact.BODY, Set.of(meeting.body())));
    }

    private static String text(Meeting meeting, String body, List<Item> items) {
        StringBuilder text = new StringBuilder(Regions.name(meeting.region()))
                .append("\nSammanträdesprotokoll\n")
                .append(body)
                .append("s sammanträde den ")
                .append(meeting.date())
                .append("\n\nUpprop, val av justerare och fastställande av föredragningslistan.\n");
        items.stream()
                .sorted(Comparator.comparing(item -> item.decided().paragraph()))
                .forEach(item -> text.append("\n§ ")
                        .append(item.decided().paragraph())
                        .append(' ')
                        .append(item.matter().title())
                        .append(" (")
                        .append(item.matter().diarienummer())
                        .append(")\nBeslut\n")
                        .append(item.decided().text())
                        .append('\n'));
        return text.append("\nProtokollet justeras. Anslag om justering sätts upp på anslagstavlan.\n")
                .toString();
    }
}
