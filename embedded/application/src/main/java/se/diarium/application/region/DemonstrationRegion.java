package se.diarium.application.region;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.diarium.application.account.Accounts;

/** Registers the demonstration region at a host: each step by the user whose role it is. */
public final class DemonstrationRegion {

    /** The fictional authority whose register it is. */
    public static final String NAME = "Region Norrvidda";

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationRegion.class);
    /** The time zone of the register, {@code diarium.timeZone}. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final RegionReader reader = new RegionReader();
    private final Colleagues colleagues;
    private final CaseRegistration cases;

    public DemonstrationRegion(URI host, Accounts accounts) {
        colleagues = Colleagues.at(host, accounts);
        cases = new CaseRegistration(colleagues);
    }

    /** Whether the register holds nothing yet. */
    public boolean isMissing() {
        return colleagues
                        .registrar()
                        .get("/diarium/api/cases")
                        .expect(200)
                        .json()
                        .path("total")
                        .asLong()
                == 0;
    }

    /** Registers everything, in order. */
    public void register() {
        Region region = reader.region();
        region.cases().forEach(this::register);
        LOG.info("{}: {} cases registered", NAME, region.cases().size());
        RegionYear year = reader.year();
        RegionDays days = new RegionDays(LocalDate.now(ZONE));
        RegionBodies bodies = new RegionBodies(colleagues, days);
        bodies.register(year);
        new RegionMeetings(colleagues, cases, days, bodies).register(year);
        LOG.info("{}: {} meetings kept", NAME, year.meetings().size());
    }

    private void register(Region.CaseSource source) {
        Map<String, String> more = new HashMap<>();
        putIfGiven(more, "initiator", source.initiator());
        putIfGiven(more, "diarienummer", source.diarienummer());
        CaseRegistration.Registered file = cases.register(source.series(), source.title(), source.registered(), more);
        List<String> toPublish = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Region.RecordSource record : source.records()) {
            String id = cases.addRecord(
                    file,
                    new CaseRegistration.Draft(
                            record.document(),
                            record.format(),
                            record.kind(),
                            record.direction(),
                            record.date(),
                            record.counterparty(),
                            record.period(),
                            Map.of()));
            ids.add(id);
            if (record.published()) {
                toPublish.add(id);
            }
        }
        if (source.decision() != null) {
            decide(file, ids.get(0), source.decision());
        }
        toPublish.forEach(cases::publish);
    }

    private void decide(CaseRegistration.Registered file, String recordId, Region.DecisionSource decision) {
        cases.propose(file, decision.body(), decision.proposal(), recordId);
        cases.decide(
                file,
                Map.of(
                        "outcome", decision.outcome(),
                        "body", decision.body(),
                        "date", decision.date().toString(),
                        "paragraph", decision.paragraph(),
                        "text", decision.text()));
    }

    private static void putIfGiven(Map<String, String> fields, String field, String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
