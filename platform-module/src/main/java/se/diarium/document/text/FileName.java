package se.diarium.document.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a received file, made fit to be stored and offered for download: the last part of a path, without
 * control, invisible or reserved characters, of bounded length with its extension kept.
 *
 * @param value the name
 */
public record FileName(String value) {

    /** Longest name in characters; UTF-8 makes at most twice as many bytes of Swedish, below the usual limit of 255. */
    public static final int MAX_LENGTH = 120;

    private static final int MAX_EXTENSION = 10;
    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern SPACES = Pattern.compile("\\s+|\\p{Zs}+");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");
    private static final Pattern PORTS = Pattern.compile("(?:COM|LPT)\\d");

    public FileName {
        if (clean(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("not a clean file name");
        }
    }

    /** The clean form of a name from outside, or nothing when no usable name is left. */
    public static Optional<FileName> of(String claimed) {
        return clean(claimed).map(FileName::new);
    }

    /** The extension in lower case without its dot, or the empty string. */
    public String extension() {
        int dot = value.lastIndexOf('.');
        boolean usable = dot > 0 && value.length() - dot - 1 <= MAX_EXTENSION;
        return usable ? value.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static Optional<String> clean(String claimed) {
        if (claimed == null) {
            return Optional.empty();
        }
        String name = PATH.matcher(claimed).replaceFirst("");
        name = Normalizer.normalize(INVISIBLE.matcher(name).replaceAll(""), Normalizer.Form.NFC);
        name = SPACES.matcher(RESERVED.matcher(name).replaceAll("_")).replaceAll(" ");
        name = EDGES.matcher(shorten(EDGES.matcher(name).replaceAll(""))).replaceAll("");
        return name.isEmpty() ? Optional.empty() : Optional.of(isDevice(name) ? "_" + name : name);
    }

    private static String shorten(String name) {
        if (name.length() < MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= MAX_EXTENSION + 1 ? name.substring(dot) : "";
        String base = name.substring(0, MAX_LENGTH - 1 - extension.length());
        return TextCleaner.cut(base, base.length()).stripTrailing() + extension;
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT);
        return DEVICES.contains(base) || PORTS.matcher(base).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
