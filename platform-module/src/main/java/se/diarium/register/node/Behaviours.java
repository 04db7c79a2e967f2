package se.diarium.register.node;

import org.alfresco.repo.policy.PolicyComponent;

/** Binds the register's behaviours to the platform's policies. */
public final class Behaviours {

    private final PolicyComponent policies;
    private final CaseBehaviour cases;
    private final RecordBehaviour records;
    private final KeepingBehaviour keeping;

    public Behaviours(
            PolicyComponent policies, CaseBehaviour cases, RecordBehaviour records, KeepingBehaviour keeping) {
        this.policies = policies;
        this.cases = cases;
        this.records = records;
        this.keeping = keeping;
    }

    /** To be called once, before the platform takes requests. */
    public void bind() {
        cases.bind(policies);
        records.bind(policies);
        keeping.bind(policies);
    }
}
