package se.diarium.embedded.dictionary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.Constraint;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import se.diarium.embedded.dictionary.constraint.Constraints;

/** Reads the constraints of a model, those of its own and references to others. */
final class ConstraintReader {
    private final ModelRegistry registry;
    private final ModelReader reader;
    private final CompiledModel model;

    ConstraintReader(ModelRegistry registry, ModelReader reader, CompiledModel model) {
        this.registry = registry;
        this.reader = reader;
        this.model = model;
    }

    /** A constraint of the model itself, by its name. */
    CompiledConstraint read(Element element) {
        return read(element, reader.name(element));
    }

    /** A constraint in a property: a reference, or one without a name of its own. */
    CompiledConstraint read(Element element, QName property, int position) {
        if (element.hasAttribute("ref")) {
            QName ref = reader.qname(element.getAttribute("ref"));
            QName name =
                    QName.createQName(property.getNamespaceURI(), property.getLocalName() + "_" + ref.getLocalName());
            return new CompiledConstraint(model, name, labels(name, element), ref, () -> referred(ref));
        }
        return element.hasAttribute("name")
                ? read(element)
                : read(
                        element,
                        QName.createQName(property.getNamespaceURI(), property.getLocalName() + "_anon_" + position));
    }

    private CompiledConstraint read(Element element, QName name) {
        Constraint constraint =
                Constraints.create(element.getAttribute("type"), name.toPrefixString(), parameters(element));
        constraint.initialize();
        return new CompiledConstraint(model, name, labels(name, element), null, () -> constraint);
    }

    private Labels labels(QName name, Element element) {
        return reader.labels(model, "constraint", name, element);
    }

    private Constraint referred(QName ref) {
        CompiledConstraint referred = registry.constraint(ref);
        if (referred == null) {
            throw new DictionaryException("There is no constraint " + ref);
        }
        return referred.getConstraint();
    }

    private static Map<String, Object> parameters(Element constraint) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Element parameter : Xml.children(constraint, "parameter")) {
            List<String> values = Xml.grandchildren(parameter, "list", "value").stream()
                    .map(element -> element.getTextContent().trim())
                    .toList();
            String value = Xml.text(parameter, "value");
            parameters.put(parameter.getAttribute("name"), value != null ? value : values);
        }
        return parameters;
    }
}
