package se.diarium.register.node;

import java.text.Normalizer;
import java.util.function.Predicate;

/** Names of files that are safe to keep and to send out again. */
final class FileNames {

    private static final int LONGEST = 120;
    private static final String NAMELESS = "handling";

    private FileNames() {}

    /** The last part of the name that came with a file, without anything a file system or the platform refuses. */
    static String safe(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "").replaceAll("[\"*<>?:|]", "_");
        name = name.replaceAll("\\s+", " ").replaceAll("^[. ]+|[. ]+$", "");
        if (name.isEmpty()) {
            return NAMELESS;
        }
        String extension = extension(name);
        String base = name.substring(0, name.length() - extension.length());
        return shortened(base, LONGEST - extension.length()) + extension;
    }

    /** The first of {@code name.pdf}, {@code name-2.pdf}, {@code name-3.pdf} … that is not taken. */
    static String free(String name, Predicate<String> taken) {
        String extension = extension(name);
        String base = name.substring(0, name.length() - extension.length());
        String candidate = name;
        for (int i = 2; taken.test(candidate); i++) {
            candidate = base + "-" + i + extension;
        }
        return candidate;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing();
    }
}
