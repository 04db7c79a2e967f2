package se.diarium.decision.paper.bundle;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Makes a bundle in a process of its own: {@code FOLDER TARGET [NUMBER…]}, with the numbers of papers that cannot be read. */
public final class BundleMain {

    static final String JOB = "job";
    static final String PROGRESS = "progress";

    private BundleMain() {}

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        Path folder = Path.of(args[0]);
        Set<Integer> broken = new HashSet<>();
        for (int i = 2; i < args.length; i++) {
            broken.add(Integer.valueOf(args[i]));
        }
        BundleJob job;
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(folder.resolve(JOB)))) {
            job = (BundleJob) in.readObject();
        }
        new BundleMaker(job, folder, broken, number -> note(folder, number)).make(Path.of(args[1]));
    }

    private static void note(Path folder, int number) {
        try {
            Files.writeString(folder.resolve(PROGRESS), Integer.toString(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
