package se.diarium.decision.dispatch;

import java.util.List;
import se.diarium.decision.paper.ExtractRecipients;

/** Writes on an extract those to whom it is to be sent. */
class ItemRecipients implements ExtractRecipients {

    private final DispatchTable table;

    ItemRecipients(DispatchTable table) {
        this.table = table;
    }

    @Override
    public List<String> of(String itemId) {
        return table.of(itemId).stream().map(Dispatch::name).toList();
    }
}
