package org.springframework.extensions.webscripts;

import java.util.Set;

/** A web script's descriptor, {@code name.method.desc.xml}. */
public interface Description extends BaseDescriptionDocument {

    /** Who may call. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    /** The transaction around the script. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    /** What the transaction around the script may do. */
    enum TransactionCapability {
        readonly,
        readwrite
    }

    /** All that a descriptor says of the transaction. */
    interface RequiredTransactionParameters {

        RequiredTransaction getRequired();

        TransactionCapability getCapability();

        /** Size in bytes of the buffer that lets the script be retried. */
        int getBufferSize();
    }

    /** What a descriptor says of caching. */
    interface RequiredCache {

        boolean getNeverCache();

        boolean getIsPublic();

        boolean getMustRevalidate();
    }

    /** Where the format of an answer is named. */
    enum FormatStyle {
        any,
        extension,
        argument
    }

    /** How far a script has come; for the reader of the descriptor. */
    enum Lifecycle {
        none,
        sample,
        draft,
        draft_public_api,
        public_api,
        deprecated,
        internal,
        limited_support
    }

    String getScriptPath();

    String getKind();

    Set<String> getFamilys();

    RequiredAuthentication getRequiredAuthentication();

    String getRunAs();

    RequiredTransaction getRequiredTransaction();

    RequiredTransactionParameters getRequiredTransactionParameters();

    RequiredCache getRequiredCache();

    String getMethod();

    String[] getURIs();

    FormatStyle getFormatStyle();

    String getDefaultFormat();

    Lifecycle getLifecycle();

    /** Whether the container takes multipart bodies apart; false leaves them to the script as a stream. */
    boolean getMultipartProcessing();

    void setMultipartProcessing(boolean multipartProcessing);
}
