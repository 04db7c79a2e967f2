package se.diarium.decision.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingKeyTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 8);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 99, 100, 9999})
    void everyMeetingOfADayIsReadFromWhatItIsWrittenAs(int sequence) {
        MeetingKey key = new MeetingKey("RS", DAY, sequence);

        assertThat(MeetingKey.read("RS", key.day())).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2024-05", "2024-13-01", "2024-05-08-0", "2024-05-08-02", "2024-05-08-x", "2024-05-08-10000"
            })
    void whatIsNoMeetingOfADayIsNoKey(String text) {
        assertThat(MeetingKey.read("RS", text)).isEmpty();
    }
}
