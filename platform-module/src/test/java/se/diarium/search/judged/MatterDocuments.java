package se.diarium.search.judged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;

/** Makes the documents of a matter: its case, its papers in the form of their kind, and an extract of the minutes for each decision. */
final class MatterDocuments {

    private final Matter matter;
    private final Map<String, Integer> roles = new HashMap<>();
    private final List<CorpusDocument> documents = new ArrayList<>();

    private MatterDocuments(Matter matter) {
        this.matter = matter;
    }

    static List<CorpusDocument> of(Matter matter) {
        return new MatterDocuments(matter).documents();
    }

    private List<CorpusDocument> documents() {
        String decided = String.join(
                "\n", matter.decisions().stream().map(Matter.Decided::wording).toList());
        add("case", matter.registered(), List.of(), matter.title(), matter.initiator(), "", decided);
        for (Matter.Paper paper : matter.records()) {
            String text = paper.role().equals("letter") ? letter(paper) : paper.text();
            String decision = isDecidedOn(paper) ? decided : "";
            add(paper.role(), paper.date(), paper.tags(), paper.title(), paper.counterparty(), text, decision);
        }
        for (Matter.Decided decision : matter.decisions()) {
            String title = "Protokollsutdrag " + matter.title();
            add("extract", decision.date(), List.of(), title, "", extract(decision), decision.wording());
        }
        return documents;
    }

    /** Plans, policies and reports of a decided case are what was decided on. */
    private boolean isDecidedOn(Matter.Paper paper) {
        return Set.of("plan", "policy", "report").contains(paper.role())
                && paper.tags().stream().noneMatch("appendix"::equals);
    }

    private String letter(Matter.Paper paper) {
        String proposal = matter.decisions().isEmpty()
                ? "Ärendet överlämnas utan eget förslag."
                : matter.decisions().get(0).text();
        return String.join(
                "\n\n",
                Regions.name(matter.region()) + "\n" + Regions.body(matter.series()) + "\n" + matter.diarienummer()
                        + "\n" + paper.date(),
                paper.title(),
                "Ärendebeskrivning",
                paper.text(),
                "Regiondirektörens förslag",
                proposal,
                "I tjänsten",
                "Regiondirektör");
    }

    private String extract(Matter.Decided decision) {
        String background = matter.records().stream()
                .filter(paper -> paper.role().equals("letter"))
                .findFirst()
                .map(paper -> firstSentence(paper.text()))
                .orElse("");
        return String.join(
                "\n\n",
                Regions.name(matter.region()) + "\nProtokollsutdrag från sammanträde " + decision.date(),
                "§ " + decision.paragraph() + " " + matter.title() + " (" + matter.diarienummer() + ")",
                Regions.body(decision.body()) + "s beslut",
                decision.text(),
                "Ärendebeskrivning",
                background,
                "Utdragets riktighet bestyrks",
                "Nämndsekreterare");
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void add(
            String role,
            LocalDate date,
            List<String> tags,
            String title,
            String counterparty,
            String text,
            String decision) {
        int count = roles.merge(role, 1, Integer::sum);
        String id = role.equals("case") ? matter.topic() : matter.topic() + '-' + role + (count > 1 ? count : "");
        boolean isCase = role.equals("case");
        Entry entry = new Entry(
                id,
                isCase ? EntryType.CASE : EntryType.RECORD,
                matter.diarienummer(),
                matter.series(),
                matter.year(),
                matter.number(),
                documents.size(),
                matter.series(),
                Regions.kind(role),
                title,
                counterparty,
                text,
                date,
                decision,
                matter.status(),
                Set.of(),
                isCase ? "" : "handling-" + documents.size() + ".pdf");
        documents.add(new CorpusDocument(
                entry,
                Map.of(
                        Fact.ID, Set.of(id),
                        Fact.TOPIC, Set.of(matter.topic()),
                        Fact.ROLE, Set.of(role),
                        Fact.REGION, Set.of(matter.region()),
                        Fact.YEAR, Set.of(Integer.toString(date.getYear())),
                        Fact.BODY, Set.of(matter.series()),
                        Fact.TAG, Set.copyOf(tags))));
    }
}
