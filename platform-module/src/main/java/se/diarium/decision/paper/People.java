package se.diarium.decision.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.meeting.MemberAct;
import se.diarium.decision.meeting.Presence;
import se.diarium.decision.member.MemberRole;
import se.diarium.decision.member.Membership;

/** The members of a body at a meeting, as its papers tell of them. */
final class People {

    private static final Comparator<Membership> ORDER =
            Comparator.comparing(Membership::role).thenComparingInt(Membership::order);

    private final MeetingFacts facts;
    private final PaperWords words;
    private final Map<String, Membership> byId;
    private final Map<String, Attendance> attendances;

    People(MeetingFacts facts, PaperWords words) {
        this.facts = facts;
        this.words = words;
        byId = facts.members().stream().collect(Collectors.toMap(Membership::id, Function.identity()));
        attendances = facts.attendances().stream().collect(Collectors.toMap(Attendance::member, Function.identity()));
    }

    /** The highest of those who took part, or of all before the meeting; empty where members are not kept. */
    String chair() {
        return facts.members().stream()
                .filter(member -> attendances.isEmpty() || isPresent(member))
                .min(ORDER)
                .map(this::named)
                .orElse("");
    }

    List<Map<String, Object>> members(boolean ordinary) {
        return list(member -> member.role().ordinary() == ordinary);
    }

    List<Map<String, Object>> absent() {
        return list(member -> attendances.containsKey(member.id())
                && attendances.get(member.id()).presence() == Presence.ABSENT);
    }

    List<Map<String, Object>> present() {
        return list(this::isPresent);
    }

    private boolean isPresent(Membership member) {
        Attendance attendance = attendances.get(member.id());
        return attendance != null && attendance.presence() != Presence.ABSENT;
    }

    private List<Map<String, Object>> list(Predicate<Membership> which) {
        List<Map<String, Object>> people = new ArrayList<>();
        facts.members().stream().filter(which).sorted(ORDER).forEach(member -> people.add(person(member)));
        return people;
    }

    private Map<String, Object> person(Membership member) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("namn", member.name());
        values.put("parti", member.party());
        values.put("roll", words.text("role." + member.role()));
        Attendance attendance = attendances.get(member.id());
        if (attendance != null) {
            if (attendance.substituteFor() != null) {
                values.put("tjänstgör", words.text("servesFor", named(byId.get(attendance.substituteFor()))));
            } else if (member.role() == MemberRole.SUBSTITUTE) {
                values.put("tjänstgör", words.text("serves.not"));
            }
            if (attendance.atItem() != null) {
                values.put("närvaro", words.text("presence." + attendance.presence(), paragraph(attendance.atItem())));
            }
        }
        return values;
    }

    private String paragraph(int order) {
        return facts.items().stream()
                .filter(item -> item.item().order() == order && item.item().paragraph() != null)
                .map(item -> item.item().paragraph().toString())
                .findFirst()
                .orElse(Integer.toString(order));
    }

    /** @param open whether the reasons may be told */
    List<Map<String, Object>> biased(MeetingFacts.Item item, boolean open) {
        return acts(item, MemberAct.Act.BIAS, open);
    }

    /** Source: kommunallagen (2017:725) 5 kap. 67 § with 6 kap. 35 §: what was put forward and not withdrawn. */
    List<Map<String, Object>> yrkanden(MeetingFacts.Item item) {
        return acts(item, MemberAct.Act.YRKANDE, true);
    }

    List<Map<String, Object>> reservations(MeetingFacts.Item item) {
        return acts(item, MemberAct.Act.RESERVATION, true);
    }

    /** Source: kommunallagen (2017:725) 5 kap. 67 § with 6 kap. 35 §: how each voted in an open vote. */
    List<Map<String, Object>> votes(MeetingFacts.Item item) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (MemberAct act : item.acts()) {
            if (act.act().isVote()) {
                votes.add(Map.of("namn", named(act.member()), "röst", words.text("vote." + act.act())));
            }
        }
        return votes;
    }

    private List<Map<String, Object>> acts(MeetingFacts.Item item, MemberAct.Act kind, boolean open) {
        List<Map<String, Object>> acts = new ArrayList<>();
        for (MemberAct act : item.acts()) {
            if (act.act() == kind) {
                acts.add(Map.of("namn", named(act.member()), "text", open && act.text() != null ? act.text() : ""));
            }
        }
        return acts;
    }

    private String named(String id) {
        Membership member = byId.get(id);
        return member == null ? id : named(member);
    }

    private String named(Membership member) {
        return member.party() == null ? member.name() : member.name() + " (" + member.party() + ")";
    }
}
