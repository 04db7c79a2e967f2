package org.alfresco.error;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * The platform's common runtime exception: a message (or message key) with its parameters, numbered so that a report from a user can be
 * found again in the log.
 */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;
    private final String numericalId;

    public AlfrescoRuntimeException(String msgId) {
        this(msgId, null, null);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        this(msgId, msgParams, null);
    }

    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        this(nextId(), msgId, msgParams, cause);
    }

    private AlfrescoRuntimeException(String numericalId, String msgId, Object[] msgParams, Throwable cause) {
        super(numericalId + " " + text(msgId, msgParams), cause);
        this.numericalId = numericalId;
        this.msgId = msgId;
        this.msgParams = msgParams == null ? new Object[0] : msgParams.clone();
    }

    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    /** The exception itself when it is unchecked, else one of this class around it. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException unchecked ? unchecked : create(e, msgId, objects);
    }

    public String getMsgId() {
        return msgId;
    }

    public Object[] getMsgParams() {
        return msgParams == null ? new Object[0] : msgParams.clone();
    }

    public String getNumericalId() {
        return numericalId;
    }

    /** The innermost cause; this exception itself when it has none. */
    public Throwable getRootCause() {
        Throwable root = this;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private static String nextId() {
        LocalDate today = LocalDate.now();
        return String.format("%02d%02d%04d", today.getMonthValue(), today.getDayOfMonth(), SEQUENCE.incrementAndGet());
    }

    /** The message of that key in the caller's language, else what was given for a key. */
    private static String text(String msgId, Object[] msgParams) {
        if (msgId == null) {
            return null;
        }
        String message = msgParams == null ? I18NUtil.getMessage(msgId) : I18NUtil.getMessage(msgId, msgParams);
        return message == null ? msgId : message;
    }
}
