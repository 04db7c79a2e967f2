package se.diarium.embedded.server;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A running Tomcat. */
public final class WebServer implements AutoCloseable {

    private static final String CONTEXT_PATH = "/alfresco";

    private final Tomcat tomcat;
    private final URI address;

    private WebServer(Tomcat tomcat, URI address) {
        this.tomcat = tomcat;
        this.address = address;
    }

    /**
     * Starts listening.
     *
     * @throws ServerStartException when the port is taken or the address is not ours
     */
    public static WebServer start(ServerSettings settings, HttpServlet webScripts) {
        Tomcat tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(settings.work().toString());
        tomcat.setConnector(ConnectorFactory.create(settings));
        tomcat.getHost().getPipeline().addValve(quietErrors());
        addApplication(tomcat, settings, webScripts);
        addRoot(tomcat, settings);
        try {
            tomcat.start();
            return new WebServer(tomcat, address(settings.host(), tomcat.getConnector()));
        } catch (LifecycleException e) {
            stop(tomcat);
            throw new ServerStartException(settings.host(), settings.port(), e);
        }
    }

    /** {@code http://host:port} without a slash at its end. */
    public URI address() {
        return address;
    }

    /** Takes no new requests, waits for those under way and stops. */
    @Override
    public void close() {
        stop(tomcat);
    }

    private static void addApplication(Tomcat tomcat, ServerSettings settings, HttpServlet webScripts) {
        Context context = addContext(tomcat, CONTEXT_PATH, settings);
        Tomcat.addDefaultMimeTypeMappings(context);
        context.addMimeMapping("yaml", "application/yaml");
        context.addMimeMapping("mjs", "text/javascript");
        context.addLifecycleListener(new StaticResources(Thread.currentThread().getContextClassLoader()));
        Tomcat.addServlet(context, "static", new DefaultServlet()).addMapping("/");
        Wrapper scripts = Tomcat.addServlet(context, "webscripts", webScripts);
        scripts.addMapping("/s/*");
        scripts.addMapping("/service/*");
        addFilter(context, "headers", new HeaderFilter());
        addFilter(context, "body", new BodyLimitFilter(settings.maxBodyBytes()));
    }

    private static void addRoot(Tomcat tomcat, ServerSettings settings) {
        Context root = addContext(tomcat, "", settings);
        Tomcat.addServlet(root, "root", new RootServlet(settings.rootRedirect()))
                .addMapping("/");
        addFilter(root, "headers", new HeaderFilter());
    }

    /** The process ends with the server, so Tomcat need not look for what a context has left behind. */
    private static Context addContext(Tomcat tomcat, String path, ServerSettings settings) {
        StandardContext context = (StandardContext) tomcat.addContext(path, null);
        context.setUnloadDelay(settings.stopSeconds() * 1000L);
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        return context;
    }

    private static void addFilter(Context context, String name, Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        mapping.addURLPattern("/*");
        context.addFilterMap(mapping);
    }

    /** What Tomcat itself refuses is answered without its name, version or a stack trace. */
    private static ErrorReportValve quietErrors() {
        ErrorReportValve valve = new ErrorReportValve();
        valve.setShowReport(false);
        valve.setShowServerInfo(false);
        return valve;
    }

    private static URI address(String host, Connector connector) {
        try {
            return new URI("http", null, host, connector.getLocalPort(), null, null, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not a host name: " + host, e);
        }
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The server did not stop cleanly", e);
        }
    }
}
