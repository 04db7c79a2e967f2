package se.diarium.decision.meeting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.decision.member.Membership;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;

/**
 * Who decides at a meeting: the members that are there, and for those that are not their substitutes. Whoever is biased takes no
 * part in the item (kommunallagen 2017:725 5 kap. 47 § in fullmäktige, 6 kap. 28 and 30 §§ in the other bodies) and is not counted
 * as present for it.
 */
final class Assembly {

    private final Map<String, Membership> members;
    private final List<Attendance> attendances;

    /** @param members those in office on the day of the meeting */
    Assembly(Collection<Membership> members, List<Attendance> attendances) {
        this.members = members.stream().collect(Collectors.toMap(Membership::id, Function.identity()));
        this.attendances = attendances;
    }

    /** @throws InvalidInputException if somebody is no member of the body on the day, or the substitutes do not fit */
    void check() {
        Set<String> seen = new HashSet<>();
        Set<String> replaced = new HashSet<>();
        for (Attendance attendance : attendances) {
            Membership member = require("member", attendance.member());
            if (!seen.add(attendance.member())) {
                throw new InvalidInputException("member", "attendance.twice", member.name());
            }
            if (attendance.presence() == null) {
                throw new InvalidInputException("presence", "required");
            }
            if (attendance.presence().needsItem() != (attendance.atItem() != null)) {
                throw new InvalidInputException("atItem", "attendance.item", attendance.presence());
            }
            checkSubstitute(attendance, member, replaced);
        }
    }

    private void checkSubstitute(Attendance attendance, Membership member, Set<String> replaced) {
        if (attendance.substituteFor() == null) {
            return;
        }
        Membership other = require("substituteFor", attendance.substituteFor());
        if (member.role().ordinary() || !other.role().ordinary()) {
            throw new InvalidInputException("substituteFor", "attendance.substitute", member.name(), other.name());
        }
        if (!replaced.add(other.id())) {
            throw new InvalidInputException("substituteFor", "attendance.replacedTwice", other.name());
        }
    }

    /** @throws InvalidInputException if this is no member of the body on the day of the meeting */
    Membership require(String field, String id) {
        Membership member = members.get(id);
        if (member == null) {
            throw new InvalidInputException(field, "member.otherBody", String.valueOf(id));
        }
        return member;
    }

    /** The ids of those who decide on an item. */
    Set<String> deciding(int item, Set<String> biased) {
        Set<String> deciding = new HashSet<>();
        attendances.stream()
                .filter(attendance -> attendance.at(item) && !biased.contains(attendance.member()))
                .filter(attendance -> members.containsKey(attendance.member()))
                .filter(attendance -> members.get(attendance.member()).role().ordinary())
                .forEach(attendance -> deciding.add(attendance.member()));
        Set<String> seated = Set.copyOf(deciding);
        attendances.stream()
                .filter(attendance -> attendance.at(item) && !biased.contains(attendance.member()))
                .filter(attendance ->
                        attendance.substituteFor() != null && !seated.contains(attendance.substituteFor()))
                .forEach(attendance -> deciding.add(attendance.member()));
        return deciding;
    }

    /**
     * More than half of the members take part, or the body cannot decide (kommunallagen 2017:725 5 kap. 45 §, 6 kap. 27 §). Not
     * asked of a body whose members are not kept here.
     *
     * @throws ConflictException if they are too few
     */
    void requireQuorum(int item, Set<String> biased) {
        long seats = members.values().stream()
                .filter(member -> member.role().ordinary())
                .count();
        int deciding = deciding(item, biased).size();
        if (seats > 0 && deciding * 2 <= seats) {
            throw new ConflictException("attendance", "meeting.quorum", deciding, seats);
        }
    }

    String name(String id) {
        Membership member = members.get(id);
        if (member == null) {
            return id;
        }
        return member.party() == null ? member.name() : member.name() + " (" + member.party() + ")";
    }
}
