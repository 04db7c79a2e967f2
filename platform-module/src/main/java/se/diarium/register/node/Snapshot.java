package se.diarium.register.node;

import java.io.Serializable;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** The properties of a node at one time, compared with another time. */
public final class Snapshot {

    private Snapshot() {}

    /** What the history keeps: the register's own properties and the file, as text. A text that is empty says nothing. */
    public static Map<String, String> ofHistory(Map<QName, Serializable> properties) {
        Map<String, String> values = new TreeMap<>();
        properties.forEach((name, value) -> {
            boolean ours = DiariumModel.URI.equals(name.getNamespaceURI()) || ContentModel.PROP_CONTENT.equals(name);
            if (ours && value != null && !"".equals(value)) {
                values.put(name.getLocalName(), text(value));
            }
        });
        return values;
    }

    private static String text(Serializable value) {
        if (value instanceof Date date) {
            return date.toInstant().toString();
        }
        if (value instanceof ContentData content) {
            return content.getContentUrl() + " " + content.getMimetype() + " " + content.getSize();
        }
        return value instanceof Collection<?> several ? String.join("\n", strings(several)) : value.toString();
    }

    private static Collection<String> strings(Collection<?> several) {
        return several.stream().map(String::valueOf).toList();
    }

    static boolean changed(Map<QName, Serializable> before, Map<QName, Serializable> after, QName name) {
        return !Objects.equals(before.get(name), after.get(name));
    }

    /** Whether anything of the register's own has changed. */
    public static boolean changed(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return !ofHistory(before).equals(ofHistory(after));
    }

    /** Whether any of these has changed. */
    public static boolean changed(Map<QName, Serializable> before, Map<QName, Serializable> after, Set<QName> names) {
        return names.stream().anyMatch(name -> changed(before, after, name));
    }
}
