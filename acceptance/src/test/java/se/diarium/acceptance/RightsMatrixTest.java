package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.acceptance.Operations.Operation;
import se.diarium.acceptance.RightsTable.Cell;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;

/** Every operation of the API, tried by every role, by a user without any and by nobody, on cases of every kind. */
@ExtendWith(Host.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RightsMatrixTest {

    private static final String NOBODY = "nobody";

    private final Host host;
    private final Operations operations;
    private final RightsTable table = RightsTable.read();
    private final RightsRequests requests = RightsRequests.read();
    private final Map<Situation, RightsFixture> untouched = new EnumMap<>(Situation.class);

    RightsMatrixTest(Host host) {
        this.host = host;
        this.operations = Operations.of(host.address());
    }

    @Test
    void theTableHasEveryOperationOfTheApiAndNoOther() {
        assertThat(table.operations()).isEqualTo(operations.ids());
    }

    Stream<Cell> cells() {
        return table.cells();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void isAnsweredAsTheTableSays(Cell cell) {
        Operation operation = operations.operation(cell.operation());
        // What a write that is allowed leaves behind would decide what the next one is answered.
        RightsFixture fixture = operation.writes() && cell.allows()
                ? new RightsFixture(host, cell.situation())
                : untouched.computeIfAbsent(cell.situation(), situation -> new RightsFixture(host, situation));

        Answer answer = requests.send(user(cell.user()), operation, fixture);

        assertThat(cell.allows() ? answer.status() / 100 + "xx" : Integer.toString(answer.status()))
                .as(answer.text())
                .isEqualTo(cell.status());
    }

    private DiariumClient user(String name) {
        return name.equals(NOBODY) ? host.citizen() : host.as(name);
    }
}
