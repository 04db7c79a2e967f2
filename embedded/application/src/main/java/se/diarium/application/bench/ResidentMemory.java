package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The resident memory of a process in MiB, from Linux's /proc.
 *
 * @param all of it, files that are mapped into memory included
 * @param own without what is read from files and can be read again
 */
record ResidentMemory(long all, long own) {

    static ResidentMemory of(long process) {
        try {
            List<String> lines = Files.readAllLines(Path.of("/proc", String.valueOf(process), "status"));
            return new ResidentMemory(mebibytes(lines, "VmRSS:"), mebibytes(lines, "RssAnon:"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long mebibytes(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
