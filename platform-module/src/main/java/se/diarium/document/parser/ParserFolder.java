package se.diarium.document.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import se.diarium.document.page.Box;
import se.diarium.document.page.Cover;

/** The folder of one child process: its configuration, the file it is to read, and its temporary files. */
final class ParserFolder {

    private static final String INPUT = "input";
    private static final String TEMPORARY = "temporary";
    private static final String ATTACHMENTS = "attachments";

    private static final List<Class<?>> CLASSES = List.of(
            AttachmentEmitter.class,
            PageInspectors.class,
            PageInspector.class,
            SeparatedValuesParser.class,
            WholeTnefParser.class,
            PageOrder.class,
            PageWorker.class,
            GlyphReader.class,
            Glyph.class,
            PageGlyphs.class,
            CopyMaker.class,
            WholeRenderer.class,
            WholeDrawer.class,
            UndrawnPictureException.class,
            TextLayer.class,
            CleanPages.class,
            CleanPages.Named.class,
            Box.class,
            Cover.class);

    private final Path root;

    private ParserFolder(Path root) {
        this.root = root;
    }

    /**
     * @param configuration resource of this package, with {@code @input@}, {@code @attachments@} and {@code @maxBytes@}
     * @param maxBytes how large the files within a file may be together
     */
    static ParserFolder create(String configuration, long maxBytes) throws IOException {
        Path root = Files.createTempDirectory("diarium-extraction-").toRealPath();
        ParserFolder folder = new ParserFolder(root);
        Files.createDirectory(root.resolve(INPUT));
        Files.createDirectory(folder.temporary());
        Files.createDirectory(folder.attachments());
        Files.createFile(folder.hosts());
        folder.putClasses();
        try (InputStream template = ParserFolder.class.getResourceAsStream(configuration)) {
            String xml = new String(template.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.configuration(),
                    xml.replace("@input@", escape(root.resolve(INPUT).toString()))
                            .replace(
                                    "@attachments@", escape(folder.attachments().toString()))
                            .replace("@maxBytes@", Long.toString(maxBytes)));
        }
        return folder;
    }

    Path root() {
        return root;
    }

    Path configuration() {
        return root.resolve("tika-config.xml");
    }

    Path temporary() {
        return root.resolve(TEMPORARY);
    }

    /** Where the child writes the files within a file. */
    Path attachments() {
        return root.resolve(ATTACHMENTS);
    }

    /** A class path with the classes of ours that run in the child, and nothing else of ours. */
    Path classes() {
        return root.resolve("classes");
    }

    private void putClasses() throws IOException {
        for (Class<?> type : CLASSES) {
            String name = type.getName().replace('.', '/') + ".class";
            Path place = classes().resolve(name);
            Files.createDirectories(place.getParent());
            try (InputStream compiled = type.getResourceAsStream("/" + name)) {
                Files.copy(compiled, place);
            }
        }
    }

    /** An empty hosts file: the child can look up no address. */
    Path hosts() {
        return root.resolve("hosts");
    }

    /**
     * Puts the file where the child may read it, as a link where the file system allows.
     *
     * @param extension of the name it came with, a hint of its kind; may be empty
     * @return its name in the input folder
     */
    String put(Path file, String extension) throws IOException {
        String name = extension.isEmpty() ? "document" : "document." + extension;
        Path place = root.resolve(INPUT).resolve(name);
        Files.deleteIfExists(place);
        try {
            Files.createLink(place, file);
        } catch (IOException | UnsupportedOperationException otherFileSystem) {
            Files.copy(file, place);
        }
        return name;
    }

    /** Removes the file that was put there, and what a child that died left of temporary files. */
    void clear() throws IOException {
        empty(root.resolve(INPUT));
        empty(temporary());
        empty(attachments());
    }

    void delete() throws IOException {
        empty(root);
        Files.deleteIfExists(root);
    }

    private static void empty(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                if (!visited.equals(folder)) {
                    Files.deleteIfExists(visited);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
