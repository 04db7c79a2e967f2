package se.diarium.decision.delegation;

import java.util.List;
import java.util.Optional;

/**
 * The delegation order of one body.
 *
 * @param body its code
 * @param adopted when and in which paragraph the body adopted it, in words; null where that is not said
 */
public record BodyOrder(String body, String adopted, List<DelegationItem> items) {

    public BodyOrder {
        items = List.copyOf(items);
    }

    public Optional<DelegationItem> item(String number) {
        return items.stream().filter(item -> item.number().equals(number)).findFirst();
    }

    public List<String> numbers() {
        return items.stream().map(DelegationItem::number).toList();
    }
}
