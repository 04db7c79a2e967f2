package se.diarium.application.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * User names and passwords, kept in {@code accounts.properties} of the data folder: one {@code user=password} a line,
 * readable by the owner of the folder alone.
 */
public record Accounts(Map<String, String> passwords) {

    private static final String FILE = "accounts.properties";
    private static final int PASSWORD_BYTES = 15;

    public Accounts {
        passwords = Map.copyOf(passwords);
    }

    /** The accounts of a data folder; draws the missing ones and stores them. */
    public static Accounts in(Path data, List<String> users) {
        Path file = data.resolve(FILE);
        Map<String, String> passwords = new LinkedHashMap<>(Files.exists(file) ? read(file) : Map.of());
        if (!passwords.keySet().containsAll(users)) {
            users.forEach(user -> passwords.computeIfAbsent(user, name -> randomPassword()));
            write(file, passwords);
        }
        return new Accounts(passwords);
    }

    /** The accounts in a file of the same form. */
    public static Accounts from(Path file) {
        return new Accounts(read(file));
    }

    /** The password of a user; fails when there is none. */
    public String password(String user) {
        String password = passwords.get(user);
        if (password == null) {
            throw new IllegalArgumentException("No account for " + user);
        }
        return password;
    }

    private static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The accounts cannot be read: " + file, e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static void write(Path file, Map<String, String> passwords) {
        String text = passwords.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The accounts cannot be stored: " + file, e);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
