package se.diarium.decision.paper;

import java.util.List;
import java.util.stream.Stream;
import se.diarium.decision.paper.docx.Fields;

/** The placeholders that the template of each paper may use, in the Swedish of those who write templates. */
final class PaperFields {

    private PaperFields() {}

    /** The templates of the papers that have one, in the order of the papers' lives. */
    static List<KnownTemplate> templates() {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind != PaperKind.BUNDLE)
                .map(kind -> new KnownTemplate(kind.code(), of(kind)))
                .toList();
    }

    static Fields of(PaperKind kind) {
        Fields fields = new Fields()
                .with("region", "märke", "organ", "organets", "organkod", "datum", "dag", "tid", "plats", "slag")
                .with("diarienummer");
        return switch (kind) {
            case SUMMONS ->
                fields.with("ordförande")
                        .with("ledamöter", person())
                        .with("ersättare", person())
                        .with(
                                "ärenden",
                                new Fields()
                                        .with("nummer", "rubrik", "ärendenummer", "förslag", "sekretess")
                                        .with("handlingar", new Fields().with("titel")));
            case MINUTES -> minutes(fields).with("paragrafer", item(new Fields()));
            case EXTRACT -> item(minutes(fields)).with("justerat", "ordförande");
            case NOTICE ->
                fields.with("justerat", "anslaget", "tas_ned", "sista_dag", "första", "sista")
                        .with("ärenden", new Fields().with("paragraf", "rubrik", "ärendenummer"));
            case BUNDLE -> fields;
        };
    }

    private static Fields minutes(Fields fields) {
        return fields.with("ordförande", "första", "sista", "justeras_senast")
                .with("närvarande", person().with("tjänstgör", "närvaro"))
                .with("frånvarande", person());
    }

    private static Fields person() {
        return new Fields().with("namn", "parti", "roll");
    }

    private static Fields item(Fields fields) {
        return fields.with("paragraf", "rubrik", "ärendenummer", "förslag", "utfall", "beslut", "ändringar", "skäl")
                .with("omröstning", "sekretess", "går_vidare")
                .with("handlingar", new Fields().with("titel"))
                .with("jäv", new Fields().with("namn", "text"))
                .with("yrkanden", new Fields().with("namn", "text"))
                .with("röster", new Fields().with("namn", "röst"))
                .with("reservationer", new Fields().with("namn", "text"))
                .with("utdrag_till", new Fields().with("namn"));
    }
}
