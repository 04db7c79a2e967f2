package se.diarium.document.parser;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesClient;
import org.apache.tika.pipes.PipesConfigBase;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.extractor.EmbeddedDocumentBytesConfig;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;

/**
 * One child process with Tika's own server in it, which is started when first needed and again whenever it has died.
 * Used by one thread at a time.
 */
final class ParserProcess implements AutoCloseable {

    /** What the names of the files within a file begin with; a hyphen and Tika's number follow. */
    static final String ATTACHMENT = "attachment";

    private static final String FETCHER = "input";
    private static final long IDLE_MILLIS = 10 * 60 * 1000L;
    private static final long START_MILLIS = 60 * 1000L;
    private static final int FILES_BEFORE_RESTART = 1000;

    private final ExtractionSettings settings;
    private final ParserFolder folder;
    private final PipesClient client;

    ParserProcess(ExtractionSettings settings, ParserFolder folder, String classPath) {
        this.settings = settings;
        this.folder = folder;
        this.client = new PipesClient(configuration(settings, folder, classPath));
    }

    /** What the child made of the file. A child that died for no known reason is tried once more. */
    PipesResult read(Path file, String extension, Path attachments) throws IOException, InterruptedException {
        PipesResult result = readOnce(file, extension, attachments);
        boolean crashed = result.getStatus() == PipesResult.STATUS.UNSPECIFIED_CRASH;
        return crashed ? readOnce(file, extension, attachments) : result;
    }

    private PipesResult readOnce(Path file, String extension, Path attachments)
            throws IOException, InterruptedException {
        return once(file, extension, attachmentsWanted(attachments != null), attachments);
    }

    /** What came of an order for the pages of a PDF; the files that were written are put in the folder. */
    PipesResult work(Path pdf, PageOrder order, Path results) throws IOException, InterruptedException {
        ParseContext context = new ParseContext();
        context.set(PageOrder.class, order);
        return once(pdf, "pdf", context, results);
    }

    private PipesResult once(Path file, String extension, ParseContext context, Path results)
            throws IOException, InterruptedException {
        try {
            PipesResult result = client.process(request(folder.put(file, extension), context));
            if (results != null) {
                take(results);
            }
            return result;
        } finally {
            folder.clear();
        }
    }

    private void take(Path attachments) throws IOException {
        try (DirectoryStream<Path> written = Files.newDirectoryStream(folder.attachments())) {
            for (Path file : written) {
                Files.move(file, attachments.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static ParseContext attachmentsWanted(boolean attachments) {
        ParseContext context = new ParseContext();
        if (attachments) {
            EmbeddedDocumentBytesConfig bytes = new EmbeddedDocumentBytesConfig(true);
            bytes.setEmitter("attachments");
            bytes.setEmitKeyBase(ATTACHMENT);
            bytes.setEmbeddedIdPrefix("-");
            context.set(EmbeddedDocumentBytesConfig.class, bytes);
        }
        return context;
    }

    private FetchEmitTuple request(String name, ParseContext context) {
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        HANDLER_TYPE.XML,
                        HandlerConfig.PARSE_MODE.RMETA,
                        settings.maxTextCharacters(),
                        settings.maxEmbedded(),
                        false));
        return new FetchEmitTuple(
                name,
                new FetchKey(FETCHER, name),
                EmitKey.NO_EMIT,
                new Metadata(),
                context,
                FetchEmitTuple.ON_PARSE_EXCEPTION.EMIT);
    }

    private static PipesConfigBase configuration(ExtractionSettings settings, ParserFolder folder, String classPath) {
        PipesConfigBase configuration = new PipesConfigBase();
        configuration.setTikaConfig(folder.configuration());
        configuration.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        configuration.setForkedJvmArgs(arguments(settings, folder, classPath));
        configuration.setTimeoutMillis(settings.timeoutMillis());
        configuration.setStartupTimeoutMillis(START_MILLIS);
        configuration.setSleepOnStartupTimeoutMillis(1);
        configuration.setShutdownClientAfterMillis(IDLE_MILLIS);
        configuration.setMaxFilesProcessedPerProcess(FILES_BEFORE_RESTART);
        // However large, results come back through the pipe; below zero the child would have no emitter for
        // attachments.
        configuration.setMaxForEmitBatchBytes(Long.MAX_VALUE);
        return configuration;
    }

    private static List<String> arguments(ExtractionSettings settings, ParserFolder folder, String classPath) {
        List<String> arguments = new ArrayList<>();
        arguments.add("-cp");
        arguments.add(classPath + File.pathSeparator + folder.classes());
        arguments.addAll(memory(settings));
        arguments.add("-XX:TieredStopAtLevel=1");
        arguments.add("-XX:-UsePerfData");
        arguments.add("-Djava.awt.headless=true");
        arguments.add("-Djava.io.tmpdir=" + folder.temporary());
        arguments.add("-Dpdfbox.fontcache=" + folder.root());
        arguments.add("-Djdk.net.hosts.file=" + folder.hosts());
        arguments.add("-Djavax.xml.accessExternalDTD=");
        arguments.add("-Djavax.xml.accessExternalSchema=");
        arguments.add("-Djavax.xml.accessExternalStylesheet=");
        arguments.add("-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");
        arguments.add("-Dslf4j.internal.verbosity=ERROR");
        arguments.add("-Dorg.apache.logging.log4j.simplelog.level=OFF");
        arguments.add("-Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider");
        return arguments;
    }

    /**
     * Heap, stacks and the garbage collector. What the platform is given in JAVA_TOOL_OPTIONS reaches this JVM as well, so
     * everything of it that would contradict is taken back: a second collector, or a heap that begins beyond its end.
     */
    static List<String> memory(ExtractionSettings settings) {
        return List.of(
                "-Xms16m",
                "-Xmx" + settings.memoryMegabytes() + "m",
                "-Xss2m",
                "-XX:-UseG1GC",
                "-XX:-UseParallelGC",
                "-XX:-UseZGC",
                "-XX:+UseSerialGC");
    }

    @Override
    public void close() throws IOException {
        try {
            client.close();
        } finally {
            folder.delete();
        }
    }
}
