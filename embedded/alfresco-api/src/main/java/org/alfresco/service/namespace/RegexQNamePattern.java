package org.alfresco.service.namespace;

import java.util.regex.Pattern;

/** Chooses names by regular expressions, over {@code {uri}local} or over URI and local name apart. */
public class RegexQNamePattern implements QNamePattern {
    public static final QNamePattern MATCH_ALL = qname -> true;

    private final Pattern combined;
    private final Pattern namespaceUri;
    private final Pattern localName;

    public RegexQNamePattern(String namespaceUriPattern, String localNamePattern) {
        this.combined = null;
        this.namespaceUri = Pattern.compile(namespaceUriPattern);
        this.localName = Pattern.compile(localNamePattern);
    }

    public RegexQNamePattern(String combinedPattern) {
        this.combined = Pattern.compile(combinedPattern);
        this.namespaceUri = null;
        this.localName = null;
    }

    @Override
    public String toString() {
        return "RegexQNamePattern[" + (combined != null ? combined : namespaceUri + ", " + localName) + "]";
    }

    @Override
    public boolean isMatch(QName qname) {
        return combined != null
                ? combined.matcher(qname.toString()).matches()
                : namespaceUri.matcher(qname.getNamespaceURI()).matches()
                        && localName.matcher(qname.getLocalName()).matches();
    }
}
