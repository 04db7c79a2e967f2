package se.diarium.register.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;

/** References of nodes and values of properties. */
public final class Nodes {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Nodes() {}

    public static NodeRef ref(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }

    /** Whether a node is one that people work with, not one of the copies that the platform keeps as versions. */
    public static boolean isLive(NodeRef ref) {
        return StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(ref.getStoreRef());
    }

    /** The reference that an id from outside may stand for. */
    public static Optional<NodeRef> refOf(String id) {
        return id != null && ID.matcher(id).matches() ? Optional.of(ref(id)) : Optional.empty();
    }

    /** A map to which only values that are there are put. */
    public static final class Values {

        private final Map<QName, Serializable> values = new HashMap<>();

        public Values with(QName name, Serializable value) {
            if (value != null) {
                values.put(name, value);
            }
            return this;
        }

        public Map<QName, Serializable> map() {
            return values;
        }
    }
}
