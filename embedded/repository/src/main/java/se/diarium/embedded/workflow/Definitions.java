package se.diarium.embedded.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.activiti.engine.repository.ProcessDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDefinition;
import org.alfresco.service.cmr.workflow.WorkflowDeployment;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Deploys process definitions and finds them. */
final class Definitions {
    private static final String RESOURCE_SUFFIX = ".bpmn20.xml";

    /** The category by which the platform knows definitions whose scripts may do everything. */
    private static final String FULL_ACCESS = "http://alfresco.org/workflows/fullAccess";

    private final Engine engine;
    private final Converter converter;

    Definitions(Engine engine, Converter converter) {
        this.engine = engine;
        this.converter = converter;
    }

    WorkflowDeployment deploy(InputStream bpmn, String name, boolean fullAccess) {
        var content = read(bpmn);
        var deployment = engine.definitions()
                .createDeployment()
                .addInputStream(key(content) + RESOURCE_SUFFIX, new ByteArrayInputStream(content))
                .name(name)
                .category(fullAccess ? FULL_ACCESS : null)
                .deploy();
        var definition = engine.definitions()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult();
        return new WorkflowDeployment(converter.definition(definition));
    }

    /** Is its process deployed, in whatever version and with whatever content? */
    boolean isDeployed(InputStream bpmn) {
        return latest(key(read(bpmn))) != null;
    }

    List<WorkflowDefinition> all() {
        return engine.definitions().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(converter::definition)
                .toList();
    }

    WorkflowDefinition byId(String id) {
        return converter.definition(engine.definitions()
                .createProcessDefinitionQuery()
                .processDefinitionId(EngineId.local(id))
                .singleResult());
    }

    WorkflowDefinition byName(String name) {
        return converter.definition(latest(EngineId.local(name)));
    }

    private ProcessDefinition latest(String key) {
        return engine.definitions()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }

    /** The id of the process in the definition. */
    private static String key(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                xml.next();
                if (xml.isStartElement() && "process".equals(xml.getLocalName())) {
                    return xml.getAttributeValue(null, "id");
                }
            }
        } catch (XMLStreamException notXml) {
            throw new WorkflowException("A process definition cannot be read", notXml);
        }
        throw new WorkflowException("A process definition holds no process");
    }

    private static byte[] read(InputStream input) {
        try (input) {
            return input.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
