package se.diarium.governance.report;

import se.diarium.decision.paper.KnownTemplate;
import se.diarium.decision.paper.WrittenRecords;
import se.diarium.decision.paper.docx.Fields;

/** The names that the template of reports may use. */
final class ReportFields {

    static final String TEMPLATE = "rapport";

    private ReportFields() {}

    /** The template, for those who keep templates. */
    static KnownTemplate template() {
        return new KnownTemplate(TEMPLATE, WrittenRecords.fields(all()));
    }

    static Fields all() {
        return new Fields()
                .with("rubrik", "omgång", "period", "dag", "ärendenummer")
                .with(
                        "ansvariga",
                        new Fields()
                                .with("namn", "antal", "besvarade", "enligt_plan")
                                .with("avviker", "klart", "ej_påbörjat"))
                .with("planer", new Fields().with("plan", "beslutad").with("områden", area()));
    }

    private static Fields area() {
        return new Fields()
                .with("område")
                .with(
                        "rader",
                        new Fields()
                                .with("slag", "nummer", "text", "ansvarig", "status")
                                .with("utfall", "mål", "kommentar", "prognos", "diagram"));
    }
}
