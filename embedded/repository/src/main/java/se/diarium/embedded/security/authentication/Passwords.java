package se.diarium.embedded.security.authentication;

import java.security.SecureRandom;
import java.util.Map;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;

/** How passwords are hashed and how random ones are made. */
public final class Passwords {

    private static final String SCHEME = "pbkdf2";
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private Passwords() {}

    /** PBKDF2 with SHA-256 and a salt for each password; the scheme is stored with the hash, so that it can change. */
    public static PasswordEncoder encoder() {
        return new DelegatingPasswordEncoder(
                SCHEME, Map.of(SCHEME, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    }

    /** A password nobody can guess, of letters and digits that are not mistaken for each other. */
    public static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
