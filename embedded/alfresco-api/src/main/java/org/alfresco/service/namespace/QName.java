package org.alfresco.service.namespace;

import java.io.Serializable;
import java.util.Iterator;

/** A name in a namespace. Two names are equal when URI and local name are; the prefix is a courtesy for people. */
public final class QName implements QNamePattern, Serializable, Cloneable, Comparable<QName> {
    public static final String EMPTY_URI_SUBSTITUTE = ".empty";
    public static final char NAMESPACE_PREFIX = ':';
    public static final char NAMESPACE_BEGIN = '{';
    public static final char NAMESPACE_END = '}';
    /** The longest local name, in characters. */
    public static final int MAX_LENGTH = 255;

    private final String namespaceUri;
    private final String localName;
    private final String prefix;

    private QName(String namespaceUri, String localName, String prefix) {
        this.namespaceUri = namespaceUri == null || namespaceUri.equals(EMPTY_URI_SUBSTITUTE)
                ? NamespaceService.DEFAULT_URI
                : namespaceUri;
        this.localName = localName;
        this.prefix = prefix;
    }

    public static QName createQName(String namespaceURI, String localName) throws InvalidQNameException {
        requireLocalName(localName);
        return new QName(namespaceURI, localName, null);
    }

    public static QName createQName(String prefix, String localName, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        requireLocalName(localName);
        if (prefixResolver == null) {
            throw new IllegalArgumentException("A resolver of prefixes is needed for " + prefix + ":" + localName);
        }
        String known = prefix == null ? NamespaceService.DEFAULT_PREFIX : prefix;
        String uri = prefixResolver.getNamespaceURI(known);
        if (uri == null) {
            throw new NamespaceException("The prefix " + known + " stands for no namespace");
        }
        return new QName(uri, localName, known);
    }

    /** Reads {@code prefix:local}; a name without prefix is in the default namespace, null gives null. */
    public static QName createQName(String qname, NamespacePrefixResolver prefixResolver)
            throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            return null;
        }
        String[] parts = splitPrefixedQName(qname);
        return createQName(parts[0], parts[1], prefixResolver);
    }

    /** Reads {@code {uri}local}. */
    public static QName createQName(String qname) throws InvalidQNameException {
        if (qname == null || qname.isEmpty()) {
            throw new InvalidQNameException("A qualified name is needed");
        }
        int begin = qname.indexOf(NAMESPACE_BEGIN);
        if (begin < 0) {
            return new QName(null, qname, null);
        }
        int end = qname.indexOf(NAMESPACE_END, begin + 1);
        if (begin > 0 || end < 0 || end + 1 == qname.length()) {
            throw new InvalidQNameException("'" + qname + "' is not of the form {uri}name");
        }
        return new QName(qname.substring(1, end), qname.substring(end + 1), null);
    }

    public static QName createQNameWithValidLocalName(String namespaceURI, String localName) {
        return new QName(namespaceURI, createValidLocalName(localName), null);
    }

    /** Cuts a name to the length that the store takes. */
    public static String createValidLocalName(String name) {
        if (name == null || name.isEmpty()) {
            throw new IllegalArgumentException("A local name cannot be empty");
        }
        return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name;
    }

    /** Prefix and local name of {@code prefix:local}; null gives null. */
    public static String[] splitPrefixedQName(String qname) throws InvalidQNameException, NamespaceException {
        if (qname == null) {
            return null;
        }
        int colon = qname.indexOf(NAMESPACE_PREFIX);
        return colon < 0
                ? new String[] {NamespaceService.DEFAULT_PREFIX, qname}
                : new String[] {qname.substring(0, colon), qname.substring(colon + 1)};
    }

    /** Reads a name in either form; one without namespace is in the platform's content model; an unknown prefix gives null. */
    public static QName resolveToQName(NamespacePrefixResolver prefixResolver, String str) {
        if (str == null || str.isEmpty()) {
            throw new IllegalArgumentException("A name is needed");
        }
        if (str.charAt(0) == NAMESPACE_BEGIN) {
            return createQName(str);
        }
        int colon = str.indexOf(NAMESPACE_PREFIX);
        if (colon < 0) {
            return createQName(NamespaceService.CONTENT_MODEL_1_0_URI, str);
        }
        String uri = prefixResolver.getNamespaceURI(str.substring(0, colon));
        return uri == null ? null : createQName(uri, str.substring(colon + 1));
    }

    @Override
    public Object clone() throws CloneNotSupportedException {
        return super.clone();
    }

    public String getLocalName() {
        return localName;
    }

    public String getNamespaceURI() {
        return namespaceUri;
    }

    /** The same name with the prefix that the resolver gives its namespace. */
    public QName getPrefixedQName(NamespacePrefixResolver resolver) {
        String resolved = resolvedPrefix(resolver);
        return resolved.equals(prefix) ? this : new QName(namespaceUri, localName, resolved);
    }

    @Override
    public boolean equals(Object object) {
        return this == object
                || object instanceof QName other
                        && localName.equals(other.localName)
                        && namespaceUri.equals(other.namespaceUri);
    }

    @Override
    public boolean isMatch(QName qname) {
        return equals(qname);
    }

    @Override
    public int hashCode() {
        return 37 * localName.hashCode() + namespaceUri.hashCode();
    }

    @Override
    public String toString() {
        return NAMESPACE_BEGIN + namespaceUri + NAMESPACE_END + localName;
    }

    @Override
    public int compareTo(QName qname) {
        int byNamespace = namespaceUri.compareTo(qname.namespaceUri);
        return byNamespace != 0 ? byNamespace : localName.compareTo(qname.localName);
    }

    public String toPrefixString() {
        return prefix == null ? localName : prefix + NAMESPACE_PREFIX + localName;
    }

    public String getPrefixString() {
        return toPrefixString();
    }

    public String toPrefixString(NamespacePrefixResolver prefixResolver) {
        String resolved = resolvedPrefix(prefixResolver);
        return resolved.equals(NamespaceService.DEFAULT_PREFIX) ? localName : resolved + NAMESPACE_PREFIX + localName;
    }

    private String resolvedPrefix(NamespacePrefixResolver resolver) {
        Iterator<String> prefixes = resolver.getPrefixes(namespaceUri).iterator();
        if (!prefixes.hasNext()) {
            throw new NamespaceException("The namespace " + namespaceUri + " has no prefix");
        }
        return prefixes.next();
    }

    private static void requireLocalName(String localName) {
        if (localName == null || localName.isEmpty()) {
            throw new InvalidQNameException("A qualified name needs a local name");
        }
    }
}
