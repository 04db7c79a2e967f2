package se.diarium.embedded.content;

import org.alfresco.repo.policy.BaseBehaviour;

/** Tells {@link ContentUpdates} of every update, also of those that a behaviour of content makes in turn. */
final class ContentUpdateBehaviour extends BaseBehaviour {
    private final ContentUpdates updates;

    ContentUpdateBehaviour(ContentUpdates updates) {
        this.updates = updates;
    }

    @Override
    public <T> T getInterface(Class<T> policy) {
        return policy.cast(updates);
    }
}
