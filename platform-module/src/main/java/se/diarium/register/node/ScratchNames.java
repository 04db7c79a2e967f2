package se.diarium.register.node;

import java.util.regex.Pattern;

/**
 * Names of the files that programs leave beside the one somebody works on: owners' and lock files, copies written before
 * they take the place of the file, and what the desktop notes of a folder. Microsoft Office, LibreOffice, Windows and macOS.
 */
final class ScratchNames {

    private static final Pattern SCRATCH = Pattern.compile(
            "~\\$.*|.*\\.tmp|\\..*|Thumbs\\.db|desktop\\.ini|.*\\.sb-[0-9a-f]{8}-.{6}", Pattern.CASE_INSENSITIVE);

    private ScratchNames() {}

    static boolean matches(String name) {
        return name != null && SCRATCH.matcher(name).matches();
    }
}
