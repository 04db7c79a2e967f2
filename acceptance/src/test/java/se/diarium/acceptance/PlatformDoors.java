package se.diarium.acceptance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;

/** The interfaces of the platform that a host has beside the module's, and where they find cases. */
final class PlatformDoors {

    private final Host host;

    private PlatformDoors(Host host) {
        this.host = host;
    }

    /** Those of a host; a test that asks a host without them for them is left out. */
    static PlatformDoors of(Host host) {
        PlatformDoors doors = new PlatformDoors(host);
        assumeTrue(doors.as("registrator").served(), "The host has no interfaces but the module's");
        return doors;
    }

    PlatformClient as(String user) {
        return new PlatformClient(host.address(), user, host.password(user));
    }

    /** Where a case is, from the root of WebDAV. */
    static String folder(JsonNode registered) {
        return "Diarium/RS/" + registered.path("year").asText() + "/"
                + registered.path("diarienummer").asText().replace('/', '-');
    }
}
