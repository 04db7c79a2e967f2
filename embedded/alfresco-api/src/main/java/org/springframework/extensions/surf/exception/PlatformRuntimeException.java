package org.springframework.extensions.surf.exception;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** Unchecked exception whose message is looked up as a key first, and carries a number to find it in the log by. */
public class PlatformRuntimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    public PlatformRuntimeException(String msgId) {
        super(numbered(msgId, null));
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(numbered(msgId, msgParams));
    }

    public PlatformRuntimeException(String msgId, Throwable cause) {
        super(numbered(msgId, null), cause);
    }

    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
    }

    public static PlatformRuntimeException create(String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects);
    }

    public static PlatformRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects, cause);
    }

    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException unchecked ? unchecked : create(e, msgId, objects);
    }

    /** Month and day, a running number, then the text: {@code 11220007 The text}. */
    private static String numbered(String msgId, Object[] params) {
        String text = msgId == null ? "" : I18NUtil.getMessage(msgId, params);
        LocalDate today = LocalDate.now();
        return String.format(
                "%02d%02d%04d %s",
                today.getMonthValue(), today.getDayOfMonth(), COUNTER.getAndIncrement(), text == null ? msgId : text);
    }
}
