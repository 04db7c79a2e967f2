package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import morfologik.fsa.FSA;
import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class PackagedModuleIT {

    private static final Path JAR = Path.of(System.getProperty("diarium.platform.jar"));

    @TempDir
    private Path folder;

    @Test
    void noClassOfLuceneKeepsItsOwnName() throws IOException {
        assertThat(names()).noneMatch(name -> name.contains("org/apache/lucene") || name.contains("org.apache.lucene"));
    }

    @Test
    void nothingButLuceneIsPacked() throws IOException {
        assertThat(names()).filteredOn(name -> name.endsWith(".class")).allMatch(name -> name.replaceFirst(
                        "^META-INF/versions/\\d+/", "")
                .startsWith("se/diarium/"));
    }

    @Test
    void servicesNameRelocatedClasses() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            ZipEntry codecs = jar.getEntry("META-INF/services/se.diarium.lucene.codecs.Codec");
            assertThat(new String(jar.getInputStream(codecs).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("se.diarium.lucene.codecs.")
                    .doesNotContain("org.apache.lucene");
        }
    }

    @Test
    void classesForLaterJavaVersionsAreRelocatedAndEnabled() throws IOException {
        assertThat(names())
                .contains("META-INF/versions/21/se/diarium/lucene/store/MemorySegmentIndexInputProvider.class");
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.isMultiRelease()).isTrue();
        }
    }

    @Test
    void directoriesHaveEntriesOfTheirOwn() throws IOException {
        assertThat(names()).contains("se/diarium/search/");
    }

    @Test
    void theRelocatedLuceneIndexesAndSearches() throws Exception {
        URL[] classPath = {
            JAR.toUri().toURL(),
            location(RelocatedSearch.class),
            location(LoggerFactory.class),
            location(Dictionary.class),
            location(FSA.class),
            swedishDictionary()
        };
        try (URLClassLoader loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
            Object search = loader.loadClass(RelocatedSearch.class.getName())
                    .getConstructor()
                    .newInstance();
            Class<?> index = loader.loadClass(LuceneIndex.class.getName());
            assertThat(index.getProtectionDomain().getCodeSource().getLocation())
                    .isEqualTo(JAR.toUri().toURL());

            assertThat(searchIn(search)).isEqualTo("1 Nyckeltalen för året. at 1");
        }
    }

    private Object searchIn(Object search) throws ReflectiveOperationException {
        return Function.class.getMethod("apply", Object.class).invoke(search, folder);
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    private static URL swedishDictionary() throws IOException {
        URL inside = LuceneIndex.class.getResource("/org/languagetool/resource/sv/swedish.dict");
        return ((JarURLConnection) inside.openConnection()).getJarFileURL();
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
