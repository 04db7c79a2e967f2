package se.diarium.embedded.webscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.springframework.extensions.webscripts.Cache;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Store;

/** What a descriptor says, and where it was found. Made by {@link DescriptorReader}. */
final class ScriptDescription implements Description {

    private final Origin origin;
    private final Content content;
    private boolean multipartProcessing;

    ScriptDescription(Origin origin, Content content) {
        this.origin = origin;
        this.content = content;
        this.multipartProcessing = content.multipartProcessing;
    }

    /** A descriptor's store and path, {@code se/example/list.get.desc.xml}. */
    record Origin(Store store, String path) {

        static final String SUFFIX = ".desc.xml";

        /** {@code se/example/list.get}. */
        String id() {
            return path.substring(0, path.length() - SUFFIX.length());
        }

        /** {@code se/example}. */
        String folder() {
            return path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
    }

    /** The elements of a descriptor, with their defaults filled in. */
    record Content(
            String shortName,
            String text,
            String kind,
            Set<String> families,
            List<String> urls,
            RequiredAuthentication authentication,
            String runAs,
            Transaction transaction,
            Cache cache,
            FormatStyle formatStyle,
            String defaultFormat,
            List<NegotiableFormat> negotiable,
            Lifecycle lifecycle,
            boolean multipartProcessing,
            String method) {}

    record Transaction(RequiredTransaction required, TransactionCapability capability, int bufferSize)
            implements RequiredTransactionParameters {

        @Override
        public RequiredTransaction getRequired() {
            return required;
        }

        @Override
        public TransactionCapability getCapability() {
            return capability;
        }

        @Override
        public int getBufferSize() {
            return bufferSize;
        }
    }

    List<NegotiableFormat> negotiable() {
        return content.negotiable;
    }

    @Override
    public String getId() {
        return origin.id();
    }

    @Override
    public String getShortName() {
        return content.shortName;
    }

    @Override
    public String getDescription() {
        return content.text;
    }

    @Override
    public String getStorePath() {
        return origin.store.getBasePath();
    }

    @Override
    public String getScriptPath() {
        return origin.folder();
    }

    @Override
    public String getDescPath() {
        return origin.path;
    }

    @Override
    public InputStream getDescDocument() throws IOException {
        return origin.store.getDocument(origin.path);
    }

    @Override
    public String getKind() {
        return content.kind;
    }

    @Override
    public Set<String> getFamilys() {
        return content.families;
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return content.authentication;
    }

    @Override
    public String getRunAs() {
        return content.runAs;
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return content.transaction.required;
    }

    @Override
    public RequiredTransactionParameters getRequiredTransactionParameters() {
        return content.transaction;
    }

    @Override
    public RequiredCache getRequiredCache() {
        return content.cache;
    }

    @Override
    public String getMethod() {
        return content.method;
    }

    @Override
    public String[] getURIs() {
        return content.urls.toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return content.formatStyle;
    }

    @Override
    public String getDefaultFormat() {
        return content.defaultFormat;
    }

    @Override
    public Lifecycle getLifecycle() {
        return content.lifecycle;
    }

    @Override
    public boolean getMultipartProcessing() {
        return multipartProcessing;
    }

    @Override
    public void setMultipartProcessing(boolean multipartProcessing) {
        this.multipartProcessing = multipartProcessing;
    }

    @Override
    public String toString() {
        return getId();
    }
}
