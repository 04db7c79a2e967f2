package org.alfresco.service.cmr.module;

/** How far a module's installation has come. */
public enum ModuleInstallState {
    UNKNOWN,
    INSTALLED,
    DISABLED,
    UNINSTALLED
}
