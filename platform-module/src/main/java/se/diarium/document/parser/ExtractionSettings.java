package se.diarium.document.parser;

import se.diarium.settings.Settings;

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
    /** How many times longer drawing pages may take than reading them. */
    private static final int PAGES_TAKE = 4;

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static ExtractionSettings read(Settings settings) {
        return new ExtractionSettings(
                settings.atLeast(1, "diarium.extraction.timeoutSeconds"),
                settings.atLeast(LEAST_MEMORY, "diarium.extraction.memoryMegabytes"),
                settings.atLeast(1, "diarium.extraction.processes"),
                settings.atLeast(1, "diarium.extraction.maxTextCharacters"),
                settings.atLeast(0, "diarium.extraction.maxEmbedded"),
                settings.atLeast(1, "diarium.extraction.maxFileMegabytes"));
    }

    /** The same for work on the pages of PDFs, which are drawn one by one. */
    ExtractionSettings forPages() {
        return new ExtractionSettings(
                PAGES_TAKE * timeoutSeconds, memoryMegabytes, 1, maxTextCharacters, 0, maxFileMegabytes);
    }

    long timeoutMillis() {
        return timeoutSeconds * 1000L;
    }

    public long maxFileBytes() {
        return maxFileMegabytes * 1024L * 1024L;
    }
}
