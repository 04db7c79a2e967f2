package se.diarium.embedded.security.authority;

import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.MutableAuthenticationService;

/** Whoever deletes the node of a person or group deletes the person or group. */
public final class AuthorityNodeBehaviour implements BeforeDeleteNodePolicy {

    private final PolicyComponent policies;
    private final AuthorityStore store;
    private final AuthorityRemoval removal;
    private final MutableAuthenticationService logins;

    public AuthorityNodeBehaviour(
            PolicyComponent policies,
            AuthorityStore store,
            AuthorityRemoval removal,
            MutableAuthenticationService logins) {
        this.policies = policies;
        this.store = store;
        this.removal = removal;
        this.logins = logins;
    }

    /** Binds to the types concerned; the context calls it once. */
    public void bind() {
        JavaBehaviour behaviour = new JavaBehaviour(this, "beforeDeleteNode");
        policies.bindClassBehaviour(BeforeDeleteNodePolicy.QNAME, ContentModel.TYPE_PERSON, behaviour);
        policies.bindClassBehaviour(BeforeDeleteNodePolicy.QNAME, ContentModel.TYPE_AUTHORITY_CONTAINER, behaviour);
    }

    @Override
    public void beforeDeleteNode(NodeRef nodeRef) {
        store.byNode(nodeRef).ifPresent(authority -> {
            if (logins.authenticationExists(authority.name())) {
                logins.deleteAuthentication(authority.name());
            }
            removal.forget(authority);
        });
    }
}
