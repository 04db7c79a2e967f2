package se.diarium.application.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.diarium.application.client.DiariumClient;

/** One meeting as the secretary has it before her: its agenda, who is there, what is decided. */
final class MeetingDesk {

    private final DiariumClient secretary;
    private final String address;
    private final List<RegionBodies.Seat> seats;

    MeetingDesk(DiariumClient secretary, String body, LocalDate day, List<RegionBodies.Seat> seats) {
        this.secretary = secretary;
        this.address = "/diarium/api/meetings/" + body + "/" + day;
        this.seats = seats;
    }

    String address() {
        return address;
    }

    void proceed(String status, String reason) {
        Map<String, Object> to = new HashMap<>();
        to.put("status", status);
        if (reason != null) {
            to.put("reason", reason);
        }
        secretary.postJson(address + "/status", to).expect(200);
    }

    /** Puts an item on the agenda; its id. */
    String add(Map<String, Object> item) {
        return secretary
                .postJson(address + "/items", item)
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    List<String> items() {
        List<String> ids = new ArrayList<>();
        secretary
                .get(address)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }

    /** @param absent names of members, and of the substitutes in their places */
    void attend(Map<String, String> absent) {
        List<Map<String, Object>> attendance = new ArrayList<>();
        for (RegionBodies.Seat seat : seats) {
            if (absent.containsKey(seat.name())) {
                attendance.add(Map.of("member", seat.id(), "presence", "ABSENT"));
            } else if (!seat.substitute()) {
                attendance.add(Map.of("member", seat.id(), "presence", "PRESENT"));
            } else if (absent.containsValue(seat.name())) {
                attendance.add(
                        Map.of("member", seat.id(), "presence", "PRESENT", "substituteFor", replaced(absent, seat)));
            }
        }
        secretary
                .putJson(address + "/attendance", Map.of("attendance", attendance))
                .expect(200);
    }

    private String replaced(Map<String, String> absent, RegionBodies.Seat substitute) {
        return absent.entrySet().stream()
                .filter(entry -> entry.getValue().equals(substitute.name()))
                .map(entry -> seat(entry.getKey()).id())
                .findFirst()
                .orElseThrow();
    }

    /** @param bias reasons by the names of those who stand aside */
    void standAside(String item, Map<String, String> bias) {
        List<Map<String, String>> aside = bias.entrySet().stream()
                .map(entry -> Map.of("member", seat(entry.getKey()).id(), "reason", entry.getValue()))
                .toList();
        secretary
                .putJson(address + "/items/" + item + "/bias", Map.of("bias", aside))
                .expect(200);
    }

    void decide(String item, Map<String, Object> decision) {
        secretary.postJson(address + "/items/" + item + "/decision", decision).expect(200);
    }

    /** An open vote of those who are there. */
    Map<String, Object> vote(Map<String, String> absent, List<String> against) {
        List<Map<String, String>> votes = seats.stream()
                .filter(seat ->
                        seat.substitute() ? absent.containsValue(seat.name()) : !absent.containsKey(seat.name()))
                .map(seat -> Map.of("member", seat.id(), "vote", against.contains(seat.name()) ? "NO" : "YES"))
                .toList();
        return Map.of("yes", votes.size() - against.size(), "no", against.size(), "abstained", 0, "byMember", votes);
    }

    /** Yrkanden or reservations. */
    List<Map<String, String>> said(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(entry -> Map.of("member", seat(entry.getKey()).id(), "text", entry.getValue()))
                .toList();
    }

    void appoint(String approver) {
        secretary
                .putJson(
                        address + "/approvers",
                        Map.of(
                                "approvers",
                                List.of(Map.of("member", seat(approver).id(), "presided", false))))
                .expect(200);
    }

    /**
     * Notes the approval of the chair and of whoever was appointed; a member with an account gives it.
     *
     * @param items empty for all
     */
    void approve(DiariumClient account, String approver, String accountHolder, List<String> items) {
        for (RegionBodies.Seat seat : List.of(seats.get(0), seat(approver))) {
            Map<String, Object> approval = new HashMap<>();
            approval.put("items", items);
            if (seat.name().equals(accountHolder)) {
                account.postJson(address + "/approvals", approval).expect(200);
            } else {
                approval.put("member", seat.id());
                secretary.postJson(address + "/approvals", approval).expect(200);
            }
        }
    }

    /** Announces paragraphs on the notice board. */
    void announce(List<String> items) {
        secretary.postJson(address + "/notices", Map.of("items", items)).expect(201);
    }

    /** The ids of the registered papers of some kinds. */
    List<String> records(List<String> kinds) {
        List<String> ids = new ArrayList<>();
        for (JsonNode paper :
                secretary.get(address + "/papers").expect(200).json().path("papers")) {
            if (kinds.contains(paper.path("kind").asText()) && paper.hasNonNull("record")) {
                ids.add(paper.path("record").asText());
            }
        }
        return ids;
    }

    private RegionBodies.Seat seat(String name) {
        return seats.stream()
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No member " + name + " at " + address));
    }
}
