package se.diarium.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How much room there is where the register writes: the indexes, what is imported, temporary files. */
class DiskCheck implements HealthCheck {

    private static final long MEGABYTE = 1 << 20;
    private static final long LITTLE = 2048 * MEGABYTE;
    private static final long TOO_LITTLE = 256 * MEGABYTE;

    private final List<Path> places;

    DiskCheck(List<Path> places) {
        this.places = List.copyOf(places);
    }

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public Finding look() {
        Path fullest = null;
        long least = Long.MAX_VALUE;
        for (Path place : places) {
            long room = room(place);
            if (room < least) {
                least = room;
                fullest = place;
            }
        }
        if (least >= LITTLE) {
            return Finding.of(HealthState.GOOD, "disk.good", least / MEGABYTE);
        }
        return Finding.of(
                least < TOO_LITTLE ? HealthState.FAILING : HealthState.WARNING,
                "disk.little",
                least / MEGABYTE,
                String.valueOf(fullest));
    }

    /** Of what is not there yet, the room of the folder that it will be in. */
    private static long room(Path place) {
        Path there = place.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        try {
            FileStore store = Files.getFileStore(there);
            return store.getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
