package se.diarium.decision;

import se.diarium.register.InvalidInputException;
import se.diarium.register.number.Diarienummer;

/** The key of a case as a process variable, {@code RS/2023/595}, whatever the region's own way of writing it. */
final class CaseKey {
    private CaseKey() {}

    static String of(Diarienummer diarienummer) {
        return diarienummer.series() + "/" + diarienummer.year() + "/" + diarienummer.number();
    }

    /** @throws InvalidInputException if what somebody gave is not the key of a case */
    static Diarienummer given(String key) {
        if (key == null) {
            throw new InvalidInputException("key", "required");
        }
        try {
            return read(key.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInputException("key", "decision.key", key);
        }
    }

    static Diarienummer read(String key) {
        var parts = key.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("Not the key of a case: " + key);
        }
        return new Diarienummer(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }
}
