package se.diarium.web.api.dispatch;

import se.diarium.decision.dispatch.RecipientInput;

/** Somebody who is to have an extract, as it comes and is suggested. */
record RecipientWire(String name, String email) {

    RecipientInput toInput() {
        return new RecipientInput(name, email);
    }
}
