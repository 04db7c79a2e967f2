package se.diarium.web;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.Container;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.TemplateProcessorRegistry;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** A request to one web script without a server: the path's variables, parameters, headers and body, then the answer. */
public final class ScriptCall {

    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String[]> parameters = new LinkedHashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String pathInfo = "/diarium";
    private byte[] body = new byte[0];

    public ScriptCall pathInfo(String value) {
        pathInfo = value;
        return this;
    }

    public ScriptCall variable(String name, String value) {
        path.put(name, value);
        return this;
    }

    public ScriptCall parameter(String name, String... values) {
        parameters.put(name, values);
        return this;
    }

    public ScriptCall header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ScriptCall body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public ScriptCall body(String contentType, byte[] bytes) {
        body = bytes;
        return header("Content-Type", contentType);
    }

    /** Lets the script answer. */
    public ScriptAnswer to(AbstractWebScript script) throws IOException {
        Container container = mock();
        Description description = mock();
        TemplateProcessorRegistry templates = new TemplateProcessorRegistry();
        templates.registerTemplateProcessor(new PlatformTemplates(), "ftl", "FreeMarker");
        lenient().when(container.getTemplateProcessorRegistry()).thenReturn(templates);
        if (script.getDescription() == null) {
            script.init(container, description);
        }
        ScriptAnswer answer = new ScriptAnswer();
        script.execute(request(script), answer);
        return answer;
    }

    private WebScriptRequest request(AbstractWebScript script) {
        WebScriptRequest request = mock();
        Content content = mock();
        lenient().when(content.getInputStream()).thenReturn(new ByteArrayInputStream(body));
        lenient().when(request.getContent()).thenReturn(content);
        lenient().when(request.getServiceMatch()).thenReturn(new Match(pathInfo, path, pathInfo, script));
        lenient().when(request.getServerPath()).thenReturn("http://localhost:8080");
        lenient().when(request.getContextPath()).thenReturn("/alfresco");
        lenient().when(request.getServiceContextPath()).thenReturn("/alfresco/s");
        lenient().when(request.getPathInfo()).thenReturn(pathInfo);
        lenient()
                .when(request.getParameterNames())
                .thenReturn(parameters.keySet().toArray(String[]::new));
        lenient()
                .when(request.getParameterValues(anyString()))
                .thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        lenient().when(request.getParameter(anyString())).thenAnswer(call -> {
            String[] values = parameters.get(call.<String>getArgument(0));
            return values == null ? null : values[0];
        });
        lenient().when(request.getHeader(anyString())).thenAnswer(call -> headers.get(call.<String>getArgument(0)));
        return request;
    }
}
