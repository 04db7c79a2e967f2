package se.diarium.application.account;

import java.util.List;
import java.util.Locale;

/** The users a new data folder gets: one a role, and one without any. */
public enum DemonstrationUser {
    REGISTRATOR("Rut", "Registrator", List.of("DIARIUM_REGISTRATOR", "DIARIUM_ATEROPPNARE")),
    HANDLAGGARE("Hanna", "Handläggare", List.of("DIARIUM_HANDLAGGARE")),
    CHEF("Carl", "Chef", List.of("DIARIUM_CHEF")),
    DIREKTOR("Disa", "Direktör", List.of("DIARIUM_DIREKTOR")),
    SEKRETERARE("Sven", "Sekreterare", List.of("DIARIUM_SEKRETERARE")),
    LEDAMOT("Lena", "Ledamot", List.of("DIARIUM_LEDAMOT_RS")),
    /** An employee of the region who has no part in the register. */
    MEDARBETARE("Maj", "Medarbetare", List.of());

    private final String firstName;
    private final String lastName;
    private final List<String> groups;

    DemonstrationUser(String firstName, String lastName, List<String> groups) {
        this.firstName = firstName;
        this.lastName = lastName;
        this.groups = groups;
    }

    /** The name to log in with. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that people know the user by. */
    public String fullName() {
        return firstName + " " + lastName;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    /** Short names of the groups the user belongs to. */
    List<String> groups() {
        return groups;
    }
}
