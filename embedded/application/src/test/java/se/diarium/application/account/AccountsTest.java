package se.diarium.application.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final List<String> USERS = List.of("admin", "registrator");

    @TempDir
    private Path data;

    @Test
    void everyUserGetsAPasswordOfItsOwn() {
        Accounts accounts = Accounts.in(data, USERS);

        assertThat(accounts.password("admin")).hasSize(20).isNotEqualTo(accounts.password("registrator"));
    }

    @Test
    void aPasswordOnceDrawnStays() {
        String drawn = Accounts.in(data, USERS).password("admin");

        assertThat(Accounts.in(data, List.of("admin", "registrator", "chef")).password("admin"))
                .isEqualTo(drawn);
    }

    @Test
    void theFileIsReadableByItsOwnerAlone() throws IOException {
        Accounts.in(data, USERS);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("accounts.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void anUnknownUserIsNamed() {
        Accounts accounts = Accounts.in(data, USERS);

        assertThatThrownBy(() -> accounts.password("ingen")).hasMessageContaining("ingen");
    }
}
