package org.alfresco.repo.admin;

/** Where the repository and Share are reached from outside. */
public interface SysAdminParams {

    boolean getAllowWrite();

    String getAlfrescoContext();

    String getAlfrescoHost();

    int getAlfrescoPort();

    String getAlfrescoProtocol();

    String getShareContext();

    String getShareHost();

    int getSharePort();

    String getShareProtocol();
}
