package se.diarium.document.parser;

import java.util.Set;

/** The kinds of file that are received, by detected media type. Programs, scripts and archives are not among them. */
final class AcceptedTypes {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final String ENVELOPE = "application/vnd.ms-tnef";

    private static final Set<String> TYPES = Set.of(
            "application/pdf",
            OOXML + "wordprocessingml.document",
            OOXML + "spreadsheetml.sheet",
            OOXML + "presentationml.presentation",
            ODF + "text",
            ODF + "spreadsheet",
            ODF + "presentation",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/rtf",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/csv",
            "message/rfc822",
            "application/vnd.ms-outlook",
            ENVELOPE,
            "image/png",
            "image/jpeg",
            "image/tiff");

    /** Containers that a parser has to open before it is known what they hold, or that they are locked. */
    private static final Set<String> LOCKED = Set.of("application/x-tika-ooxml-protected");

    /** Scripts whose content cannot be told from text, and links that start programs. */
    private static final Set<String> SCRIPTS = Set.of(
            "bat", "cmd", "com", "hta", "js", "jse", "lnk", "ps1", "psm1", "reg", "scr", "sh", "url", "vbe", "vbs",
            "wsf");

    private AcceptedTypes() {}

    static boolean contains(String mimetype) {
        return TYPES.contains(mimetype);
    }

    static boolean isLocked(String mimetype) {
        return LOCKED.contains(mimetype);
    }

    /** Whether a name with this extension is one that a computer would run. */
    static boolean isScript(String extension) {
        return SCRIPTS.contains(extension);
    }

    static boolean isMail(String mimetype) {
        return mimetype.equals("message/rfc822")
                || mimetype.equals("application/vnd.ms-outlook")
                || isEnvelope(mimetype);
    }

    /** Whether it is the envelope that Outlook sends text and attachments in, {@code winmail.dat}. */
    static boolean isEnvelope(String mimetype) {
        return mimetype.equals(ENVELOPE);
    }
}
