package se.diarium.embedded.dictionary;

import java.io.IOException;
import java.io.InputStream;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.QName;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads an M2 model: the head of the file, and its data types, constraints, types and aspects. */
final class ModelReader {
    private final ModelRegistry registry;
    private final String source;
    private final Namespaces local = new Namespaces();

    ModelReader(ModelRegistry registry, String source) {
        this.registry = registry;
        this.source = source;
    }

    CompiledModel read(InputStream xml) {
        try {
            return read(Xml.parse(xml));
        } catch (IOException | SAXException | NamespaceException e) {
            throw new DictionaryException("The model " + source + " cannot be read: " + e.getMessage(), (Throwable) e);
        }
    }

    private CompiledModel read(Element root) {
        if (!root.getLocalName().equals("model")) {
            throw new DictionaryException(source + " is not a model but <" + root.getLocalName() + ">");
        }
        Xml.grandchildren(root, "namespaces", "namespace").forEach(this::registerLocally);
        Xml.grandchildren(root, "imports", "import").forEach(this::importLocally);
        CompiledModel model = new CompiledModel(
                name(root), Xml.text(root, "description"), Xml.text(root, "author"), Xml.text(root, "version"));
        Xml.grandchildren(root, "namespaces", "namespace")
                .forEach(element -> model.addNamespace(element.getAttribute("uri"), element.getAttribute("prefix")));
        Xml.grandchildren(root, "imports", "import")
                .forEach(element -> model.addImport(element.getAttribute("uri"), element.getAttribute("prefix")));
        for (Element element : Xml.grandchildren(root, "data-types", "data-type")) {
            QName name = name(element);
            Labels labels = labels(model, "datatype", name, element);
            model.dataTypes().put(name, new CompiledDataType(model, name, labels, Xml.text(element, "java-class")));
        }
        ConstraintReader constraints = new ConstraintReader(registry, this, model);
        for (Element element : Xml.grandchildren(root, "constraints", "constraint")) {
            CompiledConstraint constraint = constraints.read(element);
            model.constraints().put(constraint.getName(), constraint);
        }
        ClassReader classes = new ClassReader(registry, this, model, constraints);
        for (Element element : Xml.grandchildren(root, "types", "type")) {
            classes.read(element, new CompiledType(registry, model, classes.head(element, "type")));
        }
        for (Element element : Xml.grandchildren(root, "aspects", "aspect")) {
            classes.read(element, new CompiledAspect(registry, model, classes.head(element, "aspect")));
        }
        return model;
    }

    QName name(Element element) {
        return qname(element.getAttribute("name"));
    }

    /** The name behind {@code prefix:local}; null for null. */
    QName qname(String text) {
        if (text != null && text.isEmpty()) {
            throw new DictionaryException("A name is missing in " + source);
        }
        return QName.createQName(text, local);
    }

    Labels labels(CompiledModel model, String kind, QName name, Element element) {
        return new Labels(model, kind, name, Xml.text(element, "title"), Xml.text(element, "description"));
    }

    private void registerLocally(Element namespace) {
        local.registerNamespace(namespace.getAttribute("prefix"), namespace.getAttribute("uri"));
    }

    private void importLocally(Element namespace) {
        if (registry.namespaces().getPrefixes(namespace.getAttribute("uri")).isEmpty()) {
            throw new DictionaryException(
                    source + " imports " + namespace.getAttribute("uri") + ", which no model defines");
        }
        registerLocally(namespace);
    }
}
