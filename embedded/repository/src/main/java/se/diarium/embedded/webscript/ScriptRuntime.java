package se.diarium.embedded.webscript;

import java.util.Map;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Runtime;

/** The run of one request over HTTP. */
record ScriptRuntime(Container container) implements Runtime {

    @Override
    public String getName() {
        return "ServletRuntime";
    }

    @Override
    public Container getContainer() {
        return container;
    }

    @Override
    public Map<String, Object> getTemplateParameters() {
        return Map.of();
    }
}
