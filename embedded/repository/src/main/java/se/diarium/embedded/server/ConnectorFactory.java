package se.diarium.embedded.server;

import org.apache.catalina.connector.Connector;

/** The connector with its limits: what a slow, large or malformed request may cost. */
final class ConnectorFactory {

    private static final int FORM_BYTES = 2 * 1024 * 1024;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int PARAMETERS = 1000;
    private static final String COMPRESSIBLE = "text/html,text/xml,text/plain,text/css,text/javascript,text/csv,"
            + "application/json,application/problem+json,application/atom+xml,application/xml,application/yaml,"
            + "image/svg+xml";

    private ConnectorFactory() {}

    static Connector create(ServerSettings settings) {
        Connector connector = new Connector();
        connector.setPort(settings.port());
        connector.setThrowOnFailure(true);
        connector.setXpoweredBy(false);
        connector.setURIEncoding("UTF-8");
        connector.setMaxPostSize(FORM_BYTES);
        connector.setMaxParameterCount(PARAMETERS);
        set(connector, "address", settings.host());
        set(connector, "bindOnInit", false); // so that the port closes before requests under way are waited for
        set(connector, "maxThreads", settings.maxThreads());
        set(connector, "minSpareThreads", Math.min(4, settings.maxThreads()));
        set(connector, "maxConnections", 2000);
        set(connector, "acceptCount", 200);
        set(connector, "connectionTimeout", 20_000);
        set(connector, "keepAliveTimeout", 30_000);
        set(connector, "maxHttpRequestHeaderSize", HEADER_BYTES);
        set(connector, "maxSwallowSize", Math.min(Integer.MAX_VALUE, settings.maxBodyBytes() / 4 * 5));
        set(connector, "compression", "on");
        set(connector, "compressionMinSize", 1024);
        set(connector, "compressibleMimeType", COMPRESSIBLE);
        set(connector, "useSendfile", false);
        return connector;
    }

    private static void set(Connector connector, String name, Object value) {
        if (!connector.setProperty(name, value.toString())) {
            throw new IllegalStateException("Tomcat's connector has no property " + name);
        }
    }
}
