package se.diarium.register.node;

import org.alfresco.repo.policy.PolicyComponent;

/** Binds the register's behaviours to the platform's policies. */
public final class Behaviours {

    private final PolicyComponent policies;
    private final CaseBehaviour cases;
    private final RecordBehaviour records;
    private final CaseContentsBehaviour contents;
    private final KeepingBehaviour keeping;
    private final SharingBehaviour sharing;

    public Behaviours(
            PolicyComponent policies,
            CaseBehaviour cases,
            RecordBehaviour records,
            CaseContentsBehaviour contents,
            KeepingBehaviour keeping,
            SharingBehaviour sharing) {
        this.policies = policies;
        this.cases = cases;
        this.records = records;
        this.contents = contents;
        this.keeping = keeping;
        this.sharing = sharing;
    }

    /** To be called once, before the platform takes requests. */
    public void bind() {
        cases.bind(policies);
        records.bind(policies);
        contents.bind(policies);
        keeping.bind(policies);
        sharing.bind(policies);
    }
}
