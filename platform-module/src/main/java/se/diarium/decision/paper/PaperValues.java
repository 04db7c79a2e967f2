package se.diarium.decision.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.diarium.decision.meeting.AgendaItem;
import se.diarium.decision.meeting.ItemDecision;
import se.diarium.decision.meeting.Meeting;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.term.AppealPeriod;
import se.diarium.decision.term.MinutesTerm;
import se.diarium.register.Outcome;

/**
 * What the placeholders of the templates stand for. Of an item whose case is secret only the extract, which goes into that case, says
 * more than that there is one: its heading anywhere else is the case's public title, and neither proposal nor decision is told.
 */
final class PaperValues {

    private static final int TELLING = 20;

    private final PaperSettings settings;
    private final PaperWords words;

    PaperValues(PaperSettings settings, PaperWords words) {
        this.settings = settings;
        this.words = words;
    }

    /** @param itemId the item of an extract; null for other papers */
    Map<String, Object> of(PaperKind kind, MeetingFacts facts, String itemId) {
        Map<String, Object> values = meeting(facts);
        People people = new People(facts, words);
        values.put("ordförande", people.chair());
        switch (kind) {
            case SUMMONS -> {
                values.put("ledamöter", people.members(true));
                values.put("ersättare", people.members(false));
                values.put("ärenden", facts.items().stream().map(this::onAgenda).toList());
            }
            case MINUTES -> {
                minutes(values, facts, people);
                values.put(
                        "paragrafer",
                        facts.items().stream()
                                .map(item -> item(item, people, !item.secret()))
                                .toList());
            }
            case EXTRACT -> {
                minutes(values, facts, people);
                MeetingFacts.Item about = facts.items().stream()
                        .filter(item -> item.item().id().equals(itemId))
                        .findFirst()
                        .orElseThrow();
                values.put(
                        "justerat",
                        words.day(Optional.ofNullable(about.approved()).orElse(facts.approved())));
                values.putAll(item(about, people, true));
            }
            case NOTICE -> notice(values, facts);
            case BUNDLE -> throw new IllegalArgumentException("a bundle has no template");
        }
        return values;
    }

    private Map<String, Object> meeting(MeetingFacts facts) {
        Meeting meeting = facts.meeting();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("region", settings.region());
        values.put("märke", settings.mark());
        values.put("organ", facts.body().name());
        values.put("organets", facts.body().genitive());
        values.put("organkod", facts.body().code());
        values.put("datum", words.day(meeting.key().date()));
        values.put("dag", meeting.key().date().toString());
        values.put("tid", meeting.time());
        values.put("plats", meeting.place());
        values.put("slag", words.text("kind." + meeting.kind()));
        values.put("diarienummer", facts.designation());
        return values;
    }

    private void minutes(Map<String, Object> values, MeetingFacts facts, People people) {
        values.put("närvarande", people.present());
        values.put("frånvarande", people.absent());
        values.put(
                "justeras_senast",
                words.day(MinutesTerm.approvedBy(facts.meeting().key().date())));
        range(values, facts);
    }

    private void range(Map<String, Object> values, MeetingFacts facts) {
        List<Integer> paragraphs = facts.items().stream()
                .map(item -> item.item().paragraph())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!paragraphs.isEmpty()) {
            values.put("första", paragraphs.get(0).toString());
            values.put("sista", paragraphs.get(paragraphs.size() - 1).toString());
        }
    }

    /** Source: kommunallagen (2017:725) 8 kap. 12 §: where the minutes are and when that was announced; until the time of appeal is out. */
    private void notice(Map<String, Object> values, MeetingFacts facts) {
        AppealPeriod appeal = AppealPeriod.from(facts.announced());
        range(values, facts);
        values.put("justerat", words.day(facts.approved()));
        values.put("anslaget", words.day(facts.announced()));
        values.put("sista_dag", words.day(appeal.lastDay()));
        values.put("tas_ned", words.day(appeal.takenDownFrom()));
        List<Map<String, Object>> items = new ArrayList<>();
        for (MeetingFacts.Item item : facts.items()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("paragraf", paragraph(item.item()));
            entry.put("rubrik", publicHeading(item));
            entry.put("ärendenummer", designation(item));
            items.add(entry);
        }
        values.put("ärenden", items);
    }

    private Map<String, Object> onAgenda(MeetingFacts.Item item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("nummer", Integer.toString(item.item().order()));
        values.put("rubrik", heading(item));
        values.put("ärendenummer", designation(item));
        if (item.secret()) {
            values.put("sekretess", words.text("secret.note"));
        } else {
            values.put("förslag", item.item().proposal());
            values.put("handlingar", papers(item));
        }
        return values;
    }

    private Map<String, Object> item(MeetingFacts.Item item, People people, boolean open) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("paragraf", paragraph(item.item()));
        values.put("ärendenummer", designation(item));
        values.put("rubrik", open ? item.item().heading() : heading(item));
        values.put("jäv", people.biased(item, open));
        if (!open) {
            values.put("sekretess", words.text("secret.note"));
            return values;
        }
        values.put("förslag", item.item().proposal());
        values.put("handlingar", papers(item));
        values.put(
                "utdrag_till",
                item.recipients().stream().map(name -> Map.of("namn", name)).toList());
        values.put("yrkanden", people.yrkanden(item));
        values.put("röster", people.votes(item));
        values.put("reservationer", people.reservations(item));
        Optional.ofNullable(item.item().decision()).ifPresent(decision -> {
            values.put("utfall", words.text("outcome." + decision.outcome()));
            values.put("beslut", decision.text());
            values.put("ändringar", decision.changes());
            values.put("skäl", decision.reasons());
            if (decision.outcome() == Outcome.PASSED_ON) {
                values.put("går_vidare", decision.nextBody());
            }
            if (decision.vote() != null) {
                values.put(
                        "omröstning",
                        words.text(
                                "vote",
                                decision.vote().yes(),
                                decision.vote().no(),
                                decision.vote().abstained()));
            }
        });
        return values;
    }

    /** The heading for those who may read the meeting's case, who need not be allowed to read the item's. */
    String heading(MeetingFacts.Item item) {
        return item.secret() ? publicHeading(item) : item.item().heading();
    }

    /** The heading for everybody: of a case its public title, never what somebody wrote on the agenda. */
    private String publicHeading(MeetingFacts.Item item) {
        if (item.file() == null) {
            return item.item().heading();
        }
        String title = item.file().publicTitle();
        return title == null ? words.text("secret.heading") : title;
    }

    /** What of an item must stand in nothing but its extract; texts so short that others may say the same are left out. */
    List<String> hidden(MeetingFacts.Item item) {
        if (!item.secret()) {
            return List.of();
        }
        ItemDecision decision = item.item().decision();
        Stream<String> written = Stream.of(
                item.item().heading(),
                item.item().proposal(),
                decision == null ? null : decision.text(),
                decision == null ? null : decision.changes(),
                decision == null ? null : decision.reasons());
        return Stream.concat(written, item.acts().stream().map(MemberAct::text))
                .filter(text -> text != null && text.length() >= TELLING && !text.equals(publicHeading(item)))
                .toList();
    }

    private List<Map<String, String>> papers(MeetingFacts.Item item) {
        return item.papers().stream()
                .map(record -> record.secrecy() == null ? record.title() : record.publicTitle())
                .map(title -> Map.of("titel", title == null ? words.text("secret.paper") : title))
                .toList();
    }

    private static String designation(MeetingFacts.Item item) {
        return item.file() == null ? null : item.file().designation();
    }

    private static String paragraph(AgendaItem item) {
        return item.paragraph() == null ? null : "§ " + item.paragraph();
    }
}
