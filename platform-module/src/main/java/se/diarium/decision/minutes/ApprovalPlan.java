package se.diarium.decision.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.decision.meeting.Attendance;
import se.diarium.decision.member.Membership;

/**
 * Who approves which paragraph of the minutes of a meeting: whoever presided at it, and those the body appointed. Approving minutes
 * is to attest that they say what was decided, in the way the body has settled (kommunallagen 2017:725 5 kap. 69 §, 6 kap. 35 §). So
 * nobody approves a paragraph who was not there, nor one at which they stood aside: who is biased takes no part in the handling of
 * the matter (5 kap. 47 §, 6 kap. 28 and 30 §§).
 */
final class ApprovalPlan {

    private final Map<String, Membership> members;
    private final Map<String, Attendance> attendances;
    private final Map<String, Boolean> appointed;
    private final List<MinutesItem> items;

    /**
     * @param members those in office on the day of the meeting
     * @param appointed the ids of their memberships, and whether each presided where none of the chairs did
     */
    ApprovalPlan(
            Collection<Membership> members,
            Collection<Attendance> attendances,
            Map<String, Boolean> appointed,
            List<MinutesItem> items) {
        this.members = members.stream()
                .sorted(Comparator.comparing(Membership::role))
                .collect(Collectors.toMap(Membership::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        this.attendances = attendances.stream().collect(Collectors.toMap(Attendance::member, Function.identity()));
        this.appointed = Map.copyOf(appointed);
        this.items = List.copyOf(items);
    }

    /** Whether it is known who was there; where it is not, the minutes are approved outside of the register. */
    boolean isKnown() {
        return !members.isEmpty() && !attendances.isEmpty();
    }

    Optional<Membership> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    List<MinutesItem> items() {
        return items;
    }

    /** Whether the member took part in any of the meeting, by own right or in the place of another. */
    boolean tookPart(Membership member) {
        Attendance attendance = attendances.get(member.id());
        boolean served = member.role().ordinary() || attendance != null && attendance.substituteFor() != null;
        return served && items.stream().anyMatch(item -> wasAt(member.id(), item));
    }

    private boolean wasAt(String member, MinutesItem item) {
        Attendance attendance = attendances.get(member);
        return attendance != null && attendance.at(item.order());
    }

    private boolean canApprove(String member, MinutesItem item) {
        return wasAt(member, item) && !item.biased().contains(member);
    }

    /** Who presided: the chair, else a vice chair, else whom the body elected for it. */
    Optional<String> presiding(MinutesItem item) {
        return members.values().stream()
                .filter(member -> member.role().single())
                .map(Membership::id)
                .filter(member -> canApprove(member, item))
                .findFirst()
                .or(() -> members.keySet().stream()
                        .filter(member -> appointed.getOrDefault(member, false))
                        .filter(member -> canApprove(member, item))
                        .findFirst());
    }

    /** The ids of the memberships of those who approve a paragraph, who presided first. */
    List<String> approvers(MinutesItem item) {
        List<String> approvers = new ArrayList<>();
        presiding(item).ifPresent(approvers::add);
        members.keySet().stream()
                .filter(appointed::containsKey)
                .filter(member -> !approvers.contains(member) && canApprove(member, item))
                .forEach(approvers::add);
        return approvers;
    }

    /** Whether somebody who presided and somebody besides can approve the paragraph. */
    boolean isCovered(MinutesItem item) {
        return presiding(item).isPresent() && approvers(item).size() > 1;
    }

    /** All who approve some paragraph, or have been appointed to. */
    Set<String> approvers() {
        return members.keySet().stream()
                .filter(member -> appointed.containsKey(member) || !of(member).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The items whose paragraphs the member approves. */
    List<MinutesItem> of(String member) {
        return items.stream().filter(item -> approvers(item).contains(member)).toList();
    }
}
