package se.diarium.register.node;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.GovernedAs;
import se.diarium.register.LegalGround;

/** Writes what is said about cases and records, a field at a time, as a change gives it. */
final class Descriptions {

    private final NodeService nodes;

    Descriptions(NodeService nodes) {
        this.nodes = nodes;
    }

    /** Null leaves the value as it is, a blank text takes it away. */
    void set(NodeRef node, QName property, String value) {
        if (value == null) {
            return;
        }
        String line = Texts.line(value);
        if (line == null) {
            nodes.removeProperty(node, property);
        } else {
            nodes.setProperty(node, property, line);
        }
    }

    /** Says what a record is by the governance model, in the place of what was said before; null takes that away. */
    void govern(NodeRef record, GovernedAs governed) {
        if (governed == null || governed.documentFor() == null) {
            nodes.removeProperty(record, DiariumModel.PROP_DOCUMENT_FOR);
        }
        if (governed == null) {
            nodes.removeProperty(record, DiariumModel.PROP_DOCUMENT_KIND);
            nodes.removeProperty(record, DiariumModel.PROP_MODEL_CODE);
            nodes.removeProperty(record, DiariumModel.PROP_MODEL_VERSION);
            nodes.removeAspect(record, DiariumModel.ASPECT_GOVERNED);
        } else {
            nodes.addAspect(record, DiariumModel.ASPECT_GOVERNED, RecordMapper.properties(governed));
        }
    }

    /** Null leaves the secrecy as it is. */
    void makeSecret(NodeRef node, LegalGround ground) {
        if (ground != null) {
            // The letter of an earlier ground first: who makes a node secret may have no right to it afterwards.
            if (ground.letter() == null) {
                nodes.removeProperty(node, DiariumModel.PROP_SECRECY_LETTER);
            }
            nodes.addAspect(
                    node,
                    DiariumModel.ASPECT_SECRECY,
                    CaseMapper.secrecy(new Nodes.Values(), ground).map());
        }
    }
}
