package se.diarium.application.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.diarium.application.account.DemonstrationUser;

/** What lies before the bodies of the region, and what becomes of it at their meetings. */
final class RegionMeetings {

    private static final String HELD = "HELD";
    private static final String ANNOUNCED = "ANNOUNCED";
    private static final List<String> STANDING_DECISIONS = List.of(
            "Protokollet läggs till handlingarna.",
            "%s utses att jämte ordföranden justera protokollet.",
            "Föredragningslistan fastställs.");

    private final Colleagues colleagues;
    private final CaseRegistration cases;
    private final RegionDays days;
    private final RegionBodies bodies;
    private final Map<String, Matter> matters = new HashMap<>();

    RegionMeetings(Colleagues colleagues, CaseRegistration cases, RegionDays days, RegionBodies bodies) {
        this.colleagues = colleagues;
        this.cases = cases;
        this.days = days;
        this.bodies = bodies;
    }

    /** A case that comes before bodies, with its records. */
    private record Matter(CaseRegistration.Registered file, List<String> records) {}

    void register(RegionYear year) {
        year.cases().forEach(this::register);
        year.delegation().forEach(this::delegate);
        year.meetings().forEach(this::meet);
        year.notices().forEach(notice -> post(notice, year));
    }

    private void register(RegionYear.CaseSource source) {
        LocalDate registered = days.day(source.registered());
        CaseRegistration.Registered file = cases.register(source.series(), source.title(), registered, Map.of());
        List<String> records = new ArrayList<>();
        for (RegionYear.RecordSource record : source.records()) {
            LocalDate date = days.day(record.date());
            records.add(cases.addRecord(
                    file,
                    new CaseRegistration.Draft(
                            record.document(),
                            record.format(),
                            record.kind(),
                            "DRAWN_UP",
                            date,
                            null,
                            null,
                            Map.of(
                                    "datum",
                                    date.toString(),
                                    "dag",
                                    days.written(date),
                                    "år",
                                    String.valueOf(date.getYear())))));
        }
        matters.put(source.key(), new Matter(file, records));
        if (source.proposal() != null) {
            cases.propose(file, source.series(), source.proposal(), records.get(0));
        }
    }

    private void delegate(RegionYear.DelegationSource source) {
        colleagues
                .handler()
                .postJson(
                        matters.get(source.inCase()).file().address() + "/delegation-decisions",
                        Map.of(
                                "item", source.item(),
                                "text", source.text(),
                                "date", days.day(source.date()).toString(),
                                "decidedBy", source.decidedBy()))
                .expect(201);
    }

    private void meet(RegionYear.MeetingSource source) {
        LocalDate day = days.day(source.day());
        MeetingDesk desk = new MeetingDesk(colleagues.secretary(), source.body(), day, bodies.seats(source.body()));
        if (source.time() != null) {
            plan(source, day);
        }
        if (source.until().equals("CANCELLED")) {
            desk.proceed("CANCELLED", source.reason());
            return;
        }
        Map<String, RegionYear.ItemSource> agenda = new LinkedHashMap<>();
        source.items().forEach(item -> agenda.put(desk.add(onAgenda(item)), item));
        desk.proceed("SUMMONED", null);
        if (source.until().equals("SUMMONED")) {
            desk.records(List.of("SUMMONS")).forEach(cases::publish);
            return;
        }
        hold(desk, source, agenda);
        if (source.reportsDelegation()) {
            colleagues
                    .secretary()
                    .postJson(
                            "/diarium/api/delegation-decisions/reports",
                            Map.of("body", source.body(), "date", day.toString()))
                    .expect(200);
        }
        approve(desk, source, agenda);
    }

    private void plan(RegionYear.MeetingSource source, LocalDate day) {
        colleagues
                .secretary()
                .postJson(
                        "/diarium/api/meetings",
                        Map.of(
                                "body", source.body(),
                                "date", day.toString(),
                                "time", source.time(),
                                "place", source.place()))
                .expect(201);
    }

    private Map<String, Object> onAgenda(RegionYear.ItemSource item) {
        Map<String, Object> given = new HashMap<>();
        given.put("kind", item.inCase() == null ? "INFORMATION" : "CASE");
        if (item.heading() != null) {
            given.put("heading", item.heading());
        }
        if (item.proposal() != null) {
            given.put("proposal", item.proposal());
        }
        if (item.inCase() != null) {
            Matter matter = matters.get(item.inCase());
            given.put("diarienummer", matter.file().designation());
            given.put("papers", matter.records());
        }
        return given;
    }

    private void hold(MeetingDesk desk, RegionYear.MeetingSource source, Map<String, RegionYear.ItemSource> agenda) {
        desk.attend(source.absent());
        List<String> items = desk.items();
        for (int i = 0; i < STANDING_DECISIONS.size(); i++) {
            desk.decide(
                    items.get(i),
                    Map.of(
                            "outcome",
                            i == 0 ? "NOTED" : "APPROVED",
                            "text",
                            String.format(STANDING_DECISIONS.get(i), source.approver())));
        }
        agenda.forEach((id, item) -> {
            if (item.bias() != null) {
                desk.standAside(id, item.bias());
            }
            if (item.decision() != null) {
                desk.decide(id, decision(desk, source, item.decision()));
            }
        });
        desk.appoint(source.approver());
        desk.proceed(HELD, null);
    }

    private static Map<String, Object> decision(
            MeetingDesk desk, RegionYear.MeetingSource meeting, RegionYear.OutcomeSource source) {
        Map<String, Object> decision = new HashMap<>();
        decision.put("outcome", source.outcome());
        decision.put("text", source.text());
        if (source.changes() != null) {
            decision.put("changes", source.changes());
        }
        if (source.nextBody() != null) {
            decision.put("nextBody", source.nextBody());
        }
        if (source.against() != null) {
            decision.put("vote", desk.vote(meeting.absent(), source.against()));
        }
        if (source.yrkanden() != null) {
            decision.put("yrkanden", desk.said(source.yrkanden()));
        }
        if (source.reservations() != null) {
            decision.put("reservations", desk.said(source.reservations()));
        }
        return decision;
    }

    private void approve(MeetingDesk desk, RegionYear.MeetingSource source, Map<String, RegionYear.ItemSource> agenda) {
        if (!source.until().equals(ANNOUNCED)) {
            List<String> atOnce = agenda.entrySet().stream()
                    .filter(entry -> entry.getValue().atOnce())
                    .map(Map.Entry::getKey)
                    .toList();
            if (!atOnce.isEmpty()) {
                approve(desk, source, atOnce);
                desk.announce(atOnce);
            }
            return;
        }
        approve(desk, source, List.<String>of());
        desk.announce(List.of());
        desk.records(List.of("SUMMONS", "MINUTES", "NOTICE", "EXTRACT")).forEach(cases::publish);
        agenda.values().stream()
                .filter(item -> item.inCase() != null && item.decision().settles())
                .flatMap(item -> matters.get(item.inCase()).records().stream())
                .forEach(cases::publish);
    }

    private void approve(MeetingDesk desk, RegionYear.MeetingSource source, List<String> items) {
        desk.approve(colleagues.member(), source.approver(), DemonstrationUser.LEDAMOT.fullName(), items);
    }

    private void post(RegionYear.NoticeSource notice, RegionYear year) {
        RegionYear.BodySource body = year.bodies().stream()
                .filter(one -> one.body().equals(notice.body()))
                .findFirst()
                .orElseThrow();
        colleagues
                .secretary()
                .postJson(
                        "/diarium/api/notices",
                        Map.of(
                                "kind",
                                "MEETING",
                                "meeting",
                                notice.body() + "/" + days.day(body.next()),
                                "text",
                                notice.text()))
                .expect(201);
    }
}
