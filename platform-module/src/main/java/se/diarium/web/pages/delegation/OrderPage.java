package se.diarium.web.pages.delegation;

import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.decision.delegation.BodyOrder;
import se.diarium.decision.delegation.DelegationOrder;
import se.diarium.register.Bodies;
import se.diarium.web.pages.Choice;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.text.Speech;

/** What the bodies have delegated, to whom and by which provisions. */
final class OrderPage extends InternalPage {

    private final DelegationOrder order;
    private final Bodies bodies;

    OrderPage(PageTools tools, TransactionService transactions, DelegationOrder order, Bodies bodies) {
        super(tools, transactions);
        this.order = order;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        Speech speech = request.speech();
        String body = BodyParameter.of(request, bodies);
        List<BodyOrder> shown =
                body.isEmpty() ? order.all() : order.of(body).map(List::of).orElse(List.of());
        OrderJson.AllJson json = OrderJson.AllJson.of(shown, new Names(bodies, speech), speech);
        List<Choice> choices = order.all().stream()
                .map(one -> new Choice(
                        one.body(),
                        new Names(bodies, speech).body(one.body()),
                        one.body().equals(body)))
                .toList();
        return Page.of("delegationorder.get", speech.of("delegation.order.title"), new OrderView(json, choices), json);
    }

    /**
     * What the page shows.
     *
     * @param bodies those that can be chosen
     */
    public record OrderView(OrderJson.AllJson orders, List<Choice> bodies) {}
}
