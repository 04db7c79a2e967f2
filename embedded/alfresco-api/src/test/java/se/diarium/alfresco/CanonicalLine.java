package se.diarium.alfresco;

/** One spelling for a member or header, whatever blanks and irrelevant modifiers it was written with. */
final class CanonicalLine {

    private CanonicalLine() {}

    static String of(String line) {
        return line.strip()
                .replaceAll(";$", "")
                .replaceAll("\\b(synchronized|transient|volatile|native|strictfp) ", "")
                .replaceAll("\\s+", " ")
                .replaceAll("\\s*,\\s*", ",");
    }
}
