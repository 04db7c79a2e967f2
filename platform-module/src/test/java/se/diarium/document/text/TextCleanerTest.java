package se.diarium.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextCleanerTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
                Arguments.of("sida 1\fsida 2", "sida 1\nsida 2"),
                Arguments.of("upp-\nföljning", "upp-\nföljning"),
                Arguments.of("A\u030Arsplan", "\u00C5rsplan"),
                Arguments.of("mjukt\u00ADbindestreck", "mjuktbindestreck"),
                Arguments.of("a\u0000b\u0007c\uFEFF", "abc"),
                Arguments.of("10\u00A0000\tkr", "10 000   kr"),
                Arguments.of("a  \n\n\n\n b", "a\n\n b"),
                Arguments.of("\uD83D\uDE00 och \uD83D", "\uD83D\uDE00 och"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void makesTextFromAnyParserAlike(String raw, String clean) {
        assertThat(TextCleaner.clean(raw)).isEqualTo(clean);
    }

    @Test
    void cutsBetweenCharacters() {
        assertThat(TextCleaner.cut("a\uD83D\uDE00b", 2)).isEqualTo("a");
    }
}
