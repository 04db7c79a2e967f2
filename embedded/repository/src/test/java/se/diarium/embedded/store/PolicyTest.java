package se.diarium.embedded.store;

import static org.alfresco.repo.policy.Behaviour.NotificationFrequency.EVERY_EVENT;
import static org.alfresco.repo.policy.Behaviour.NotificationFrequency.FIRST_EVENT;
import static org.alfresco.repo.policy.Behaviour.NotificationFrequency.TRANSACTION_COMMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdateNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PolicyTest {
    @RegisterExtension
    static final TestRepository REPOSITORY = new TestRepository();

    @Test
    void aBehaviourOfEveryEventIsCalledAtEach() {
        RecordingBehaviour recorder = bind(OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", EVERY_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        setTwice(node);

        assertThat(recorder.calls()).containsExactly("null to anna", "anna to berit");
    }

    @Test
    void aBehaviourOfTheFirstEventIsCalledOnce() {
        RecordingBehaviour recorder = bind(OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", FIRST_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        setTwice(node);

        assertThat(recorder.calls()).containsExactly("null to anna");
    }

    @Test
    void aBehaviourOfTheCommitIsCalledOnceWithTheFirstAndTheLastValues() {
        RecordingBehaviour recorder = bind(OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties", TRANSACTION_COMMIT);
        NodeRef node = newCase();
        recorder.watch(node);
        setTwice(node);

        assertThat(recorder.calls()).containsExactly("null to berit");
    }

    @Test
    void aBehaviourOfTheCommitWaitsForIt() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", TRANSACTION_COMMIT);
        NodeRef node = newCase();
        recorder.watch(node);

        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
            assertThat(recorder.calls()).isEmpty();
        });
    }

    @Test
    void aRolledBackTransactionCallsNoBehaviourOfTheCommit() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", TRANSACTION_COMMIT);
        NodeRef node = newCase();
        recorder.watch(node);

        assertThatThrownBy(() -> REPOSITORY.doInTransaction(() -> {
                    REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(recorder.calls()).isEmpty();
    }

    @Test
    void whatABehaviourOfTheCommitWritesIsCommitted() {
        RecordingBehaviour recorder =
                new RecordingBehaviour(node -> REPOSITORY.nodes().setProperty(node, TestModel.PARAGRAPH, "101"));
        bind(TestModel.CASE, OnUpdateNodePolicy.QNAME, recorder.behaviour("onUpdateNode", TRANSACTION_COMMIT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(REPOSITORY.nodes().getProperty(node, TestModel.PARAGRAPH)).isEqualTo("101");
    }

    @Test
    void aBehaviourIsNotCalledForWhatItDoesItself() {
        RecordingBehaviour recorder =
                new RecordingBehaviour(node -> REPOSITORY.nodes().setProperty(node, TestModel.PARAGRAPH, "101"));
        bind(TestModel.CASE, OnUpdateNodePolicy.QNAME, recorder.behaviour("onUpdateNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).containsExactly("update");
    }

    @Test
    void aBehaviourOfATypeIsCalledForItsSubtypes() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(ContentModel.TYPE_CMOBJECT, OnUpdateNodePolicy.QNAME, recorder.behaviour("onUpdateNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).containsExactly("update");
    }

    @Test
    void aBehaviourOfAnAspectIsCalledForNodesThatHaveIt() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(TestModel.REGISTERED, OnUpdateNodePolicy.QNAME, recorder.behaviour("onUpdateNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).containsExactly("update");
    }

    @Test
    void aBehaviourBoundToTypeAndAspectIsCalledOnce() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        Behaviour behaviour = recorder.behaviour("onUpdateNode", EVERY_EVENT);
        bind(TestModel.REGISTERED, OnUpdateNodePolicy.QNAME, behaviour);
        bind(TestModel.CASE, OnUpdateNodePolicy.QNAME, behaviour);
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).containsExactly("update");
    }

    @Test
    void anUnchangedValueIsNoUpdate() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", EVERY_EVENT);
        NodeRef node = REPOSITORY.create(TestModel.CASE, Map.of(TestModel.HANDLER, "anna"));
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).isEmpty();
    }

    @Test
    void behavioursOfAClassCanBeSwitchedOff() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", EVERY_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.filter().disableBehaviour(TestModel.CASE);
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
        });

        assertThat(recorder.calls()).isEmpty();
    }

    @Test
    void behavioursSwitchedOffAreOnAgainInTheNextTransaction() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", EVERY_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.filter().disableBehaviour());
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).containsExactly("update");
    }

    @Test
    void behavioursOfOneNodeCanBeSwitchedOff() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", EVERY_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.filter().disableBehaviour(node);
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
        });

        assertThat(recorder.calls()).isEmpty();
    }

    @Test
    void whatIsSwitchedOffTwiceIsOffUntilItIsSwitchedOnTwice() {
        RecordingBehaviour recorder = bind(OnUpdateNodePolicy.QNAME, "onUpdateNode", EVERY_EVENT);
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.filter().disableBehaviour(TestModel.CASE);
            REPOSITORY.filter().disableBehaviour(TestModel.CASE);
            REPOSITORY.filter().enableBehaviour(TestModel.CASE);
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
        });

        assertThat(recorder.calls()).isEmpty();
    }

    @Test
    void theMakingOfANodeIsToldInOrder() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(TestModel.CONSIDERATION, OnCreateNodePolicy.QNAME, recorder.behaviour("onCreateNode", EVERY_EVENT));
        bind(TestModel.DECIDED, OnAddAspectPolicy.QNAME, recorder.behaviour("onAddAspect", EVERY_EVENT));
        REPOSITORY
                .policies()
                .bindAssociationBehaviour(
                        OnCreateChildAssociationPolicy.QNAME,
                        TestModel.CASE,
                        TestModel.CONSIDERATIONS,
                        recorder.behaviour("onCreateChildAssociation", EVERY_EVENT));
        NodeRef parent = newCase();
        REPOSITORY.doInTransaction(() -> REPOSITORY
                .nodes()
                .createNode(
                        parent,
                        TestModel.CONSIDERATIONS,
                        TestModel.name("RS"),
                        TestModel.CONSIDERATION,
                        Map.of(TestModel.BODY, "RS")));

        assertThat(recorder.calls()).containsExactly("aspect decided", "create RS", "child RS");
    }

    @Test
    void theDeletionOfANodeIsToldBeforeAndAfter() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(TestModel.CASE, BeforeDeleteNodePolicy.QNAME, recorder.behaviour("beforeDeleteNode", EVERY_EVENT));
        bind(TestModel.CASE, OnDeleteNodePolicy.QNAME, recorder.behaviour("onDeleteNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node));

        assertThat(recorder.calls()).containsExactly("before delete", "deleted");
    }

    @Test
    void theDeletionOfAFolderIsToldForWhatIsInIt() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(TestModel.CASE, BeforeDeleteNodePolicy.QNAME, recorder.behaviour("beforeDeleteNode", EVERY_EVENT));
        NodeRef folder = REPOSITORY.newFolder();
        recorder.watch(REPOSITORY.create(folder, TestModel.CASE, "case", Map.of()));
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(folder));

        assertThat(recorder.calls()).containsExactly("before delete");
    }

    @Test
    void aBehaviourMayRefuseADeletion() {
        RecordingBehaviour recorder = new RecordingBehaviour(node -> {
            throw new IllegalStateException("A registered case stays");
        });
        bind(TestModel.CASE, BeforeDeleteNodePolicy.QNAME, recorder.behaviour("beforeDeleteNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);

        assertThatThrownBy(() ->
                        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().deleteNode(node)))
                .hasMessage("A registered case stays");
        assertThat(REPOSITORY.nodes().exists(node)).isTrue();
    }

    @Test
    void aBehaviourOfAnAssociationIsToldOfIt() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        REPOSITORY
                .policies()
                .bindAssociationBehaviour(
                        OnCreateAssociationPolicy.QNAME,
                        TestModel.CASE,
                        TestModel.RELATED,
                        recorder.behaviour("onCreateAssociation", EVERY_EVENT));
        NodeRef source = newCase();
        NodeRef target = newCase();
        recorder.watch(source);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().createAssociation(source, target, TestModel.RELATED));

        assertThat(recorder.calls()).containsExactly("associated");
    }

    @Test
    void aBehaviourCannotBeBoundToAClassThatIsNotThere() {
        Behaviour behaviour = new RecordingBehaviour().behaviour("onUpdateNode", EVERY_EVENT);

        assertThatThrownBy(() -> bind(TestModel.name("nothing"), OnUpdateNodePolicy.QNAME, behaviour))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBehaviourThatIsUnboundIsCalledNoMore() {
        RecordingBehaviour recorder = new RecordingBehaviour();
        BehaviourDefinition<ClassBehaviourBinding> bound = REPOSITORY
                .policies()
                .bindClassBehaviour(
                        OnUpdateNodePolicy.QNAME, TestModel.CASE, recorder.behaviour("onUpdateNode", EVERY_EVENT));
        NodeRef node = newCase();
        recorder.watch(node);
        REPOSITORY.policies().removeClassDefinition(bound);
        REPOSITORY.doInTransaction(() -> REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna"));

        assertThat(recorder.calls()).isEmpty();
    }

    private static NodeRef newCase() {
        return REPOSITORY.create(TestModel.CASE, Map.of());
    }

    private static void setTwice(NodeRef node) {
        REPOSITORY.doInTransaction(() -> {
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "anna");
            REPOSITORY.nodes().setProperty(node, TestModel.HANDLER, "berit");
        });
    }

    private static RecordingBehaviour bind(QName policy, String method, NotificationFrequency frequency) {
        RecordingBehaviour recorder = new RecordingBehaviour();
        bind(TestModel.CASE, policy, recorder.behaviour(method, frequency));
        return recorder;
    }

    private static void bind(QName className, QName policy, Behaviour behaviour) {
        REPOSITORY.policies().bindClassBehaviour(policy, className, behaviour);
    }
}
