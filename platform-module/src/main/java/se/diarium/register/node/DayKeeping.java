package se.diarium.register.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.RegisterCalendar;

/**
 * Keeps days as they are stored where a change leaves the day as it was. Forms write all that they show, each day with a time of
 * day of their own, which says nothing: it is no change, and the history is not to tell of one.
 */
public class DayKeeping {

    private final NodeService nodes;
    private final DictionaryService dictionary;
    private final BehaviourFilter behaviours;
    private final RegisterCalendar calendar;

    DayKeeping(NodeService nodes, DictionaryService dictionary, BehaviourFilter behaviours, RegisterCalendar calendar) {
        this.nodes = nodes;
        this.dictionary = dictionary;
        this.behaviours = behaviours;
        this.calendar = calendar;
    }

    /**
     * Writes days back whose time of day alone was changed.
     *
     * @param before what the node was
     * @param after what was written
     * @return what the node is then
     */
    public Map<QName, Serializable> keep(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Map<QName, Serializable> kept = new HashMap<>();
        before.forEach((name, was) -> {
            if (isSameDay(name, was, after.get(name))) {
                kept.put(name, was);
            }
        });
        if (kept.isEmpty()) {
            return after;
        }
        writeBack(node, kept);
        Map<QName, Serializable> is = new HashMap<>(after);
        is.putAll(kept);
        return is;
    }

    private boolean isSameDay(QName name, Serializable was, Serializable is) {
        return was instanceof Date
                && is instanceof Date
                && !was.equals(is)
                && isDay(name)
                && calendar.read(was).equals(calendar.read(is));
    }

    private boolean isDay(QName name) {
        PropertyDefinition property = dictionary.getProperty(name);
        return property != null
                && DataTypeDefinition.DATE.equals(property.getDataType().getName());
    }

    /** As the system and past the behaviours: nobody changes anything by it. */
    private void writeBack(NodeRef node, Map<QName, Serializable> days) {
        behaviours.disableBehaviour(node);
        try {
            AuthenticationUtil.runAsSystem(() -> {
                nodes.addProperties(node, days);
                return null;
            });
        } finally {
            behaviours.enableBehaviour(node);
        }
    }
}
