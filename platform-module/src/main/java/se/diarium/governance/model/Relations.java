package se.diarium.governance.model;

import java.util.List;

/**
 * What a kind of document is to other kinds; all are codes of kinds.
 *
 * @param implementing the plans that it carries on downwards
 * @param followsUp the plans that it answers
 * @param basedOn what it draws on
 * @param attachments what is attached to it
 */
public record Relations(
        List<String> implementing, List<String> followsUp, List<String> basedOn, List<String> attachments) {

    public Relations {
        implementing = List.copyOf(implementing);
        followsUp = List.copyOf(followsUp);
        basedOn = List.copyOf(basedOn);
        attachments = List.copyOf(attachments);
    }
}
