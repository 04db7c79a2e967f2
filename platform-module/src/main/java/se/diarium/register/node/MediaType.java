package se.diarium.register.node;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A media type as it is written, taken apart into what the platform calls mimetype and encoding. */
record MediaType(String name, String encoding) {

    static final String PLAIN_TEXT = "text/plain";
    static final String UTF_8 = "UTF-8";

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    static MediaType of(String written) {
        String name = written.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Matcher charset = CHARSET.matcher(written);
        boolean known = charset.find() && isSupported(charset.group(1));
        return new MediaType(name, known ? charset.group(1) : UTF_8);
    }

    private static boolean isSupported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
