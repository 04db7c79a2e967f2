package se.diarium.embedded.workflow;

import org.alfresco.service.namespace.NamespaceException;
import org.alfresco.service.namespace.NamespacePrefixResolver;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** Names of properties as names of process variables, {@code bpm:comment} being {@code bpm_comment}. */
final class VariableNames {
    private final NamespacePrefixResolver prefixes;

    VariableNames(NamespacePrefixResolver prefixes) {
        this.prefixes = prefixes;
    }

    String prefixed(QName name) {
        return name.toPrefixString(prefixes);
    }

    String of(QName property) {
        var prefixed = prefixed(property);
        var colon = prefixed.indexOf(':');
        var underscore = prefixed.indexOf('_');
        // A prefix with an underscore could not be told from the name when read back.
        return underscore >= 0 && underscore < colon ? property.toString() : prefixed.replace(':', '_');
    }

    /** The property of a variable; a name without a known prefix is one of the default namespace. */
    QName property(String variable) {
        if (variable.startsWith("{")) {
            return QName.createQName(variable);
        }
        var prefixed = variable.indexOf(':') < 0 ? variable.replaceFirst("_", ":") : variable;
        if (prefixed.indexOf(':') < 0) {
            return QName.createQName(NamespaceService.DEFAULT_URI, variable);
        }
        try {
            return QName.createQName(prefixed, prefixes);
        } catch (NamespaceException unknownPrefix) {
            return QName.createQName(NamespaceService.DEFAULT_URI, variable);
        }
    }
}
