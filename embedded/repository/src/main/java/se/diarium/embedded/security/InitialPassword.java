package se.diarium.embedded.security;

import java.util.Optional;
import se.diarium.embedded.security.authentication.Passwords;

/**
 * The password the administrator is given on the first start: the setting {@code embedded.admin.password} or, where that
 * is empty, a random one, which whoever starts the repository has to pass on since it is kept nowhere.
 */
public final class InitialPassword {

    private final String setting;
    private String made;

    InitialPassword(String setting) {
        this.setting = setting == null ? "" : setting;
    }

    /** The random password, if one was made since this start. */
    public synchronized Optional<String> made() {
        return Optional.ofNullable(made);
    }

    synchronized char[] take() {
        if (!setting.isEmpty()) {
            return setting.toCharArray();
        }
        made = Passwords.random();
        return made.toCharArray();
    }
}
