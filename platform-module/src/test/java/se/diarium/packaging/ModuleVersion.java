package se.diarium.packaging;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The packaged JAR as another version of the module would be: with its version, start-up components and tables. */
final class ModuleVersion {

    private static final String MODULE = "alfresco/module/diarium-platform/";

    private final Path jar;

    private ModuleVersion(Path jar) {
        this.jar = jar;
    }

    /** @param components names of components that run once in the life of an installation */
    static ModuleVersion make(Path folder, String version, String... components) throws IOException {
        ModuleVersion module = new ModuleVersion(folder.resolve("diarium-platform-" + version + ".jar"));
        Files.copy(Packages.JAR, module.jar);
        try (FileSystem content = FileSystems.newFileSystem(module.jar, Map.of())) {
            Path properties = content.getPath(MODULE, "module.properties");
            Files.writeString(
                    properties,
                    Files.readString(properties).replaceFirst("module.version=.*", "module.version=" + version));
            Files.writeString(content.getPath(MODULE, "context", "probe-context.xml"), context(components));
        }
        return module;
    }

    ModuleVersion withTable(String name) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of())) {
            Files.writeString(
                    content.getPath(MODULE, "db", "V999__" + name + ".sql"),
                    "CREATE TABLE " + name + " (id INTEGER NOT NULL PRIMARY KEY);");
        }
        return this;
    }

    Path jar() {
        return jar;
    }

    private static String context(String... components) {
        StringBuilder beans = new StringBuilder("""
                <beans xmlns="http://www.springframework.org/schema/beans"
                       xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                       xsi:schemaLocation="http://www.springframework.org/schema/beans
                                           https://www.springframework.org/schema/beans/spring-beans.xsd">
                """);
        for (String component : components) {
            beans.append("""
                    <bean id="diarium.probe.%1$s" class="%2$s" parent="module.baseComponent">
                      <property name="moduleId" value="diarium-platform"/>
                      <property name="name" value="%1$s"/>
                      <property name="description" value="%1$s"/>
                    </bean>
                    """.formatted(component, StartupProbe.class.getName()));
        }
        return beans.append("</beans>\n").toString();
    }
}
