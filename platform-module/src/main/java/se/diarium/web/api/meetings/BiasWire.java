package se.diarium.web.api.meetings;

import java.util.List;
import se.diarium.decision.meeting.MemberAct;

/** Who stands aside at an item, as it comes and goes. */
record BiasWire(List<Entry> bias) {

    /** One member, by the id of the membership. */
    record Entry(String member, String reason) {

        static Entry of(MemberAct act) {
            return new Entry(act.member(), act.text());
        }
    }

    List<MemberAct> toInput() {
        return bias == null
                ? List.of()
                : bias.stream()
                        .map(entry -> new MemberAct(entry.member(), MemberAct.Act.BIAS, entry.reason()))
                        .toList();
    }

    static BiasWire of(List<MemberAct> acts) {
        return new BiasWire(acts.stream()
                .filter(act -> act.act() == MemberAct.Act.BIAS)
                .map(Entry::of)
                .toList());
    }
}
