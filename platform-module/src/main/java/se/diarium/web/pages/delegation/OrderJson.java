package se.diarium.web.pages.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import se.diarium.decision.delegation.BodyOrder;
import se.diarium.decision.delegation.DelegateKind;
import se.diarium.decision.delegation.DelegationItem;
import se.diarium.decision.delegation.ReservedMatter;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** The delegation order of a body for programs; texts are in the reader's language. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderJson(String body, String name, String adopted, List<ItemJson> items) {

    /**
     * An item.
     *
     * @param permittedBy the provision that lets the body delegate to such a delegate
     * @param reportedBy the provision on reporting the decisions to the body
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ItemJson(
            String number,
            String text,
            DelegateKind kind,
            String delegate,
            String statute,
            boolean subdelegation,
            String permittedBy,
            String reportedBy) {

        private static ItemJson of(DelegationItem item, String language) {
            return new ItemJson(
                    item.number(),
                    item.text(language),
                    item.kind(),
                    item.delegate(language),
                    item.statute(),
                    item.subdelegation(),
                    item.kind().permittedBy(),
                    item.kind().reportedBy());
        }
    }

    /** What no body may delegate, and the provision that says so. */
    public record ReservedJson(ReservedMatter matter, String text, String source) {}

    /**
     * The orders of the bodies.
     *
     * @param reserved what none of them may delegate
     */
    public record AllJson(int total, List<OrderJson> items, List<ReservedJson> reserved) {

        public static AllJson of(List<BodyOrder> orders, Names names, Speech speech) {
            return new AllJson(
                    orders.size(),
                    orders.stream()
                            .map(order -> OrderJson.of(order, names, speech))
                            .toList(),
                    Arrays.stream(ReservedMatter.values())
                            .map(matter -> new ReservedJson(
                                    matter, speech.of("delegation.reserved." + matter.name()), matter.source()))
                            .toList());
        }
    }

    private static OrderJson of(BodyOrder order, Names names, Speech speech) {
        return new OrderJson(
                order.body(),
                names.body(order.body()),
                order.adopted(),
                order.items().stream()
                        .map(item -> ItemJson.of(item, speech.language().tag()))
                        .toList());
    }
}
