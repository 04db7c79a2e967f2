package org.springframework.extensions.webscripts.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItem;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.commons.io.FilenameUtils;
import org.springframework.extensions.surf.exception.PlatformRuntimeException;
import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.surf.util.InputStreamContent;
import org.springframework.extensions.webscripts.WebScriptException;

/** A multipart form. Large fields lie in temporary files until {@link #cleanup()}. */
public class FormData implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final transient HttpServletRequest req;
    private transient Charset encoding;
    private transient FormField[] fields;
    private transient Map<String, String[]> parameters;

    public FormData(HttpServletRequest req) {
        this.req = req;
    }

    public boolean getIsMultiPart() {
        return JakartaServletFileUpload.isMultipartContent(req);
    }

    public boolean hasField(String name) {
        for (FormField field : getFields()) {
            if (field.getName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The fields in their order.
     *
     * @throws WebScriptException 415 without a boundary, 507 when the form cannot be read
     */
    public FormField[] getFields() {
        if (fields == null) {
            fields = read();
        }
        return fields;
    }

    /** Removes the temporary files. */
    public void cleanup() {
        if (fields != null) {
            for (FormField field : fields) {
                field.cleanup();
            }
        }
    }

    /** The values by field name, a file's name as its value; none when the form cannot be read. */
    public Map<String, String[]> getParameters() {
        if (parameters == null) {
            parameters = toParameters();
        }
        return parameters;
    }

    private Map<String, String[]> toParameters() {
        Map<String, List<String>> values = new HashMap<>();
        for (FormField field : fieldsOrNone()) {
            values.computeIfAbsent(field.getName(), name -> new ArrayList<>()).add(field.getValue());
        }
        Map<String, String[]> result = new HashMap<>();
        values.forEach((name, all) -> result.put(name, all.toArray(String[]::new)));
        return result;
    }

    /** The platform gives no parameters for a broken form: who asks for the fields gets the error. */
    private FormField[] fieldsOrNone() {
        try {
            return getFields();
        } catch (WebScriptException e) {
            return new FormField[0];
        }
    }

    private FormField[] read() {
        JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory> upload =
                new JakartaServletFileUpload<>(DiskFileItemFactory.builder().get());
        encoding = requestEncoding();
        upload.setHeaderCharset(encoding);
        try {
            return upload.parseRequest(req).stream().map(this::field).toArray(FormField[]::new);
        } catch (FileUploadException e) {
            boolean withoutBoundary = String.valueOf(e.getMessage()).contains("no multipart boundary was found");
            throw new WebScriptException(
                    withoutBoundary ? UNSUPPORTED_MEDIA_TYPE : INSUFFICIENT_STORAGE, e.getMessage(), e);
        }
    }

    private FormField field(DiskFileItem item) {
        return new FormField(item);
    }

    private Charset requestEncoding() {
        String name = req.getCharacterEncoding();
        try {
            return name == null || name.isBlank() ? null : Charset.forName(name);
        } catch (UnsupportedCharsetException e) {
            return null;
        }
    }

    /** One field of the form: a value or a file. */
    public class FormField implements Serializable {

        private static final long serialVersionUID = 1L;

        private final transient FileItem<?> item;

        @SuppressWarnings({"rawtypes", "unchecked"}) // the platform declares it so
        public FormField(FileItem file) {
            this.item = file;
        }

        public String getName() {
            return item.getFieldName();
        }

        public boolean getIsFile() {
            return !item.isFormField();
        }

        /** The text of a value; the name of a file as its sender wrote it. */
        public String getValue() {
            try {
                if (getIsFile()) {
                    return item.getName();
                }
                return encoding == null ? item.getString() : item.getString(encoding);
            } catch (IOException e) {
                throw new PlatformRuntimeException("Unable to decode form field", e);
            }
        }

        public Content getContent() {
            return new InputStreamContent(getInputStream(), getMimetype(), null);
        }

        public InputStream getInputStream() {
            try {
                return item.getInputStream();
            } catch (IOException e) {
                throw new PlatformRuntimeException("Unable to read form field", e);
            }
        }

        /** What the sender claims. */
        public String getMimetype() {
            return item.getContentType();
        }

        /** The name of the file without its folders. */
        public String getFilename() {
            return FilenameUtils.getName(item.getName());
        }

        public void cleanup() {
            try {
                if (getIsFile()) {
                    item.delete();
                }
            } catch (IOException e) {
                throw new PlatformRuntimeException("Unable to cleanup form field", e);
            }
        }
    }
}
