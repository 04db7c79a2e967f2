package se.diarium.web.pages;

import java.util.function.BooleanSupplier;
import se.diarium.governance.store.CurrentModel;

/** Whether the region has a governance model. */
record ModelInForce(CurrentModel models) implements BooleanSupplier {

    @Override
    public boolean getAsBoolean() {
        return models.current().isPresent();
    }
}
