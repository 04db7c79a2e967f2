package se.diarium.embedded.bootstrap;

import java.util.Properties;
import org.alfresco.repo.admin.SysAdminParams;

/** How the installation is reached from outside, by the {@code alfresco.*} and {@code share.*} settings. */
public final class InstallationAddress implements SysAdminParams {

    private final Properties properties;

    public InstallationAddress(Properties properties) {
        this.properties = properties;
    }

    @Override
    public boolean getAllowWrite() {
        return true;
    }

    @Override
    public String getAlfrescoContext() {
        return properties.getProperty("alfresco.context");
    }

    @Override
    public String getAlfrescoHost() {
        return properties.getProperty("alfresco.host");
    }

    @Override
    public int getAlfrescoPort() {
        return Integer.parseInt(properties.getProperty("alfresco.port"));
    }

    @Override
    public String getAlfrescoProtocol() {
        return properties.getProperty("alfresco.protocol");
    }

    @Override
    public String getShareContext() {
        return properties.getProperty("share.context");
    }

    @Override
    public String getShareHost() {
        return properties.getProperty("share.host");
    }

    @Override
    public int getSharePort() {
        return Integer.parseInt(properties.getProperty("share.port"));
    }

    @Override
    public String getShareProtocol() {
        return properties.getProperty("share.protocol");
    }
}
