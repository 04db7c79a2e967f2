package se.diarium.register.part;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Texts;

/** Lets cases be classified by the region's scheme alone, whichever door of the platform that is done through. */
public class ClassificationBehaviour {

    private final PolicyComponent policies;
    private final Classification classification;
    private final ClassificationTable table;

    ClassificationBehaviour(PolicyComponent policies, Classification classification, ClassificationTable table) {
        this.policies = policies;
        this.classification = classification;
        this.table = table;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        policies.bindClassBehaviour(
                NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME,
                DiariumModel.TYPE_CASE,
                new JavaBehaviour(this, "onUpdateProperties", NotificationFrequency.EVERY_EVENT));
    }

    public void onUpdateProperties(NodeRef caseRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        String code = code(after);
        if (!Nodes.isLive(caseRef) || Objects.equals(code(before), code)) {
            return;
        }
        if (code != null) {
            classification.require("classification", code);
        }
        table.keep(caseRef.getId(), code);
    }

    /** Share's forms write a field that was left empty as an empty text. */
    private static String code(Map<QName, Serializable> properties) {
        return Texts.line((String) properties.get(DiariumModel.PROP_CLASSIFICATION));
    }
}
