package se.diarium.embedded.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A content model: its names, and everything it defines, by name. */
final class CompiledModel implements ModelDefinition {
    private final QName name;
    private final String description;
    private final String author;
    private final String version;
    private final List<NamespaceDefinition> namespaces = new ArrayList<>();
    private final List<NamespaceDefinition> imports = new ArrayList<>();
    private final Map<QName, DataTypeDefinition> dataTypes = new LinkedHashMap<>();
    private final Map<QName, CompiledClass> classes = new LinkedHashMap<>();
    private final Map<QName, CompiledConstraint> constraints = new LinkedHashMap<>();

    CompiledModel(QName name, String description, String author, String version) {
        this.name = name;
        this.description = description;
        this.author = author;
        this.version = version;
    }

    void addNamespace(String uri, String prefix) {
        namespaces.add(new CompiledNamespace(this, uri, prefix));
    }

    void addImport(String uri, String prefix) {
        imports.add(new CompiledNamespace(this, uri, prefix));
    }

    Map<QName, DataTypeDefinition> dataTypes() {
        return dataTypes;
    }

    Map<QName, CompiledClass> classes() {
        return classes;
    }

    Map<QName, CompiledConstraint> constraints() {
        return constraints;
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return new Labels(this, null, null, null, description).description(messageLookup, null);
    }

    @Override
    public String getAuthor() {
        return author;
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public Collection<NamespaceDefinition> getNamespaces() {
        return Collections.unmodifiableList(namespaces);
    }

    @Override
    public boolean isNamespaceDefined(String uri) {
        return namespaces.stream().anyMatch(namespace -> namespace.getUri().equals(uri));
    }

    @Override
    public Collection<NamespaceDefinition> getImportedNamespaces() {
        return Collections.unmodifiableList(imports);
    }

    @Override
    public boolean isNamespaceImported(String uri) {
        return imports.stream().anyMatch(namespace -> namespace.getUri().equals(uri));
    }
}
