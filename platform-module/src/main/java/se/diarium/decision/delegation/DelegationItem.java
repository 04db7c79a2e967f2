package se.diarium.decision.delegation;

import java.util.Map;

/**
 * What a body has given somebody to decide on its behalf.
 *
 * @param number within the body's order, as {@code 2.1}
 * @param texts what may be decided, by language, {@code sv} and {@code en}
 * @param delegates who decides, as an office or a role, by language
 * @param statute the act that the decisions are taken by; null for none of its own
 * @param subdelegation whether a head of administration may pass it on to another employee (KL 2017:725 7 kap. 6 §)
 */
public record DelegationItem(
        String number,
        Map<String, String> texts,
        DelegateKind kind,
        Map<String, String> delegates,
        String statute,
        boolean subdelegation) {

    public DelegationItem {
        texts = Map.copyOf(texts);
        delegates = Map.copyOf(delegates);
    }

    /** @param language {@code sv} or {@code en} */
    public String text(String language) {
        return texts.get(language);
    }

    /** @param language {@code sv} or {@code en} */
    public String delegate(String language) {
        return delegates.get(language);
    }
}
