package se.diarium.governance.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.governance.round.Round;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;
import se.diarium.register.LegalGround;
import se.diarium.register.RecordFile;

/**
 * What a report of a round tells.
 *
 * @param plans in the order of the round
 * @param objects of each plan by its id, in their order
 * @param answers of the round, by the id of what they are about
 * @param figures all answers with figures that stand, those about the earliest day first, by the id of the indicator
 * @param secrecy of what it draws on; empty where nothing of it is secret
 */
record RoundFacts(
        Round round,
        List<RecordFile> plans,
        Map<String, List<PlanObject>> objects,
        Map<String, Answer> answers,
        Map<String, List<Answer>> figures,
        Optional<LegalGround> secrecy) {}
