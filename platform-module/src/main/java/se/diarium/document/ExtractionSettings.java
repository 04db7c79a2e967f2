package se.diarium.document;

/**
 * The limits within which a file is read, from the settings {@code diarium.extraction.*}.
 *
 * @param timeoutSeconds time for one file
 * @param memoryMegabytes heap of each child process
 * @param processes number of child processes, and so of files read at the same time
 * @param maxTextCharacters characters of text kept of one file, attachments included
 * @param maxEmbedded attachments and embedded files read of one file
 * @param maxFileMegabytes size of a file
 */
public record ExtractionSettings(
        int timeoutSeconds,
        int memoryMegabytes,
        int processes,
        int maxTextCharacters,
        int maxEmbedded,
        int maxFileMegabytes) {

    private static final int LEAST_MEMORY = 32;

    public ExtractionSettings {
        atLeast(1, timeoutSeconds, "timeoutSeconds");
        atLeast(LEAST_MEMORY, memoryMegabytes, "memoryMegabytes");
        atLeast(1, processes, "processes");
        atLeast(1, maxTextCharacters, "maxTextCharacters");
        atLeast(0, maxEmbedded, "maxEmbedded");
        atLeast(1, maxFileMegabytes, "maxFileMegabytes");
    }

    long timeoutMillis() {
        return timeoutSeconds * 1000L;
    }

    long maxFileBytes() {
        return maxFileMegabytes * 1024L * 1024L;
    }

    private static void atLeast(int least, int value, String name) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "diarium.extraction." + name + " must be at least " + least + " and is " + value);
        }
    }
}
