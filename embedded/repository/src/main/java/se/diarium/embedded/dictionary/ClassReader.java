package se.diarium.embedded.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alfresco.service.cmr.dictionary.ConstraintDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;

/** Reads the types and aspects of a model. */
final class ClassReader {
    private final ModelRegistry registry;
    private final ModelReader reader;
    private final CompiledModel model;
    private final ConstraintReader constraints;

    ClassReader(ModelRegistry registry, ModelReader reader, CompiledModel model, ConstraintReader constraints) {
        this.registry = registry;
        this.reader = reader;
        this.model = model;
        this.constraints = constraints;
    }

    ClassHead head(Element element, String kind) {
        QName name = reader.name(element);
        return new ClassHead(
                name,
                reader.qname(Xml.text(element, "parent")),
                reader.labels(model, kind, name, element),
                Xml.flag(element, "archive"),
                Xml.flag(element, "includedInSuperTypeQuery"));
    }

    void read(Element element, CompiledClass definition) {
        Xml.grandchildren(element, "properties", "property")
                .forEach(child -> definition.add(property(child, definition)));
        Xml.grandchildren(element, "associations", "association")
                .forEach(child -> definition.add(association(child, definition)));
        Xml.grandchildren(element, "associations", "child-association")
                .forEach(child -> definition.add(childAssociation(child, definition)));
        Xml.grandchildren(element, "overrides", "property").forEach(child -> definition.add(override(child)));
        Xml.grandchildren(element, "mandatory-aspects", "aspect")
                .forEach(child -> definition.addMandatoryAspect(
                        reader.qname(child.getTextContent().trim())));
        if (model.classes().put(definition.getName(), definition) != null) {
            throw new DictionaryException(definition.getName() + " is defined twice");
        }
    }

    private CompiledProperty property(Element element, CompiledClass owner) {
        QName name = reader.name(element);
        Optional<Element> mandatory = Xml.child(element, "mandatory");
        Optional<Element> index = Xml.child(element, "index");
        PropertyFlags flags = new PropertyFlags(
                Xml.flag(element, "multiple", false),
                Xml.flag(element, "mandatory", false),
                mandatory.map(child -> Xml.attribute(child, "enforced", false)).orElse(false),
                Xml.flag(element, "protected", false),
                index.map(child -> Xml.attribute(child, "enabled", true)).orElse(true),
                index.map(child -> Xml.flag(child, "stored", false)).orElse(false),
                index.map(child -> Xml.flag(child, "atomic", true)).orElse(true));
        return new CompiledProperty(
                registry,
                owner,
                name,
                reader.labels(model, "property", name, element),
                reader.qname(Xml.text(element, "type")),
                Xml.text(element, "default"),
                flags,
                constraints(element, name));
    }

    private List<ConstraintDefinition> constraints(Element element, QName property) {
        List<ConstraintDefinition> all = new ArrayList<>();
        for (Element constraint : Xml.grandchildren(element, "constraints", "constraint")) {
            CompiledConstraint read = constraints.read(constraint, property, all.size());
            all.add(read);
            if (read.getRef() == null) {
                model.constraints().put(read.getName(), read);
            }
        }
        return all;
    }

    private PropertyOverride override(Element element) {
        QName name = reader.name(element);
        Optional<Element> mandatory = Xml.child(element, "mandatory");
        return new PropertyOverride(
                name,
                Xml.flag(element, "mandatory"),
                mandatory.map(child -> Xml.attribute(child, "enforced", false)).orElse(null),
                Xml.text(element, "default"),
                constraints(element, name));
    }

    private CompiledAssociation association(Element element, CompiledClass owner) {
        QName name = reader.name(element);
        return new CompiledAssociation(
                registry,
                model,
                name,
                reader.labels(model, "association", name, element),
                source(element, owner),
                target(element));
    }

    private CompiledChildAssociation childAssociation(Element element, CompiledClass owner) {
        QName name = reader.name(element);
        return new CompiledChildAssociation(
                registry,
                model,
                name,
                reader.labels(model, "association", name, element),
                source(element, owner),
                target(element),
                Xml.text(element, "child-name"),
                Xml.flag(element, "duplicate", true),
                Xml.flag(element, "propagateTimestamps", false));
    }

    private AssociationEnd source(Element association, CompiledClass owner) {
        return Xml.child(association, "source")
                .map(end -> new AssociationEnd(
                        owner.getName(),
                        reader.qname(Xml.text(end, "role")),
                        Xml.flag(end, "mandatory", true),
                        false,
                        Xml.flag(end, "many", false)))
                .orElseGet(() -> new AssociationEnd(owner.getName(), null, true, false, false));
    }

    private AssociationEnd target(Element association) {
        Element end = Xml.child(association, "target")
                .orElseThrow(
                        () -> new DictionaryException("An association has no target: " + reader.name(association)));
        boolean mandatory = Xml.flag(end, "mandatory", false);
        boolean enforced = Xml.child(end, "mandatory")
                .map(child -> Xml.attribute(child, "enforced", mandatory))
                .orElse(false);
        return new AssociationEnd(
                reader.qname(Xml.text(end, "class")),
                reader.qname(Xml.text(end, "role")),
                mandatory,
                enforced,
                Xml.flag(end, "many", true));
    }
}
