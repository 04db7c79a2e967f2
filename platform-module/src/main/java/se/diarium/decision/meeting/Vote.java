package se.diarium.decision.meeting;

/** The figures of a vote. */
public record Vote(int yes, int no, int abstained) {

    int total() {
        return yes + no + abstained;
    }
}
