package se.diarium.document.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.personal.ContactFinder.Found;
import se.diarium.document.personal.ContactFinder.Kind;

/** Ways to reach somebody, in texts as citizens and officials write them. */
class ContactFinderTest {

    private static final List<String> NOTHING = List.of();

    private final ContactFinder finder = new ContactFinder("", NOTHING);

    private static String letter(String name) throws IOException {
        try (InputStream in = ContactFinderTest.class.getResourceAsStream("/se/diarium/document/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<String> written(ContactFinder finder, String text) {
        return finder.find(text).stream()
                .map(found -> text.substring(found.start(), found.end()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "070-174 06 05",
                "0701740605",
                "070–174 06 05",
                "070 174 06 05",
                "+46 70 174 06 05",
                "+46 (0)70-174 06 05",
                "0046 70 174 06 05",
                "(070) 174 06 05"
            })
    void aTelephoneIsTheSameHoweverItIsWritten(String number) {
        assertThat(finder.find("Ring mig på " + number + " efter kl. 16.30."))
                .extracting(Found::kind, Found::value)
                .containsExactly(tuple(Kind.TELEPHONE, "+46701740605"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "232100-0040",
                "556036-0793",
                "811228-9874",
                "2023-05-12",
                "RS 2026-00017",
                "RS/595/2023",
                "kl. 09.00–14.30",
                "kl. 08-16",
                "bg 5050-1055",
                "pg 12 34 56-7",
                "0,5 0,75 12 345 678",
                "OSL 2009:400",
                "fakturanummer 0701234567890",
                "112",
                "tkr 070"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asa.Oberg@mejl.example",
                "åsa.öberg@mejl.example",
                "a+b_c@mejl.sub.example",
                "<åsa@öberg.example>,"
            })
    void anAddressIsFound(String address) {
        assertThat(finder.find("Skriv till " + address)).extracting(Found::kind).containsExactly(Kind.EMAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@diarium", "pris 3@4 kr", "a@b", "Rad@", "se bilaga @ sidan 2"})
    void otherSignsAreLeftAlone(String text) {
        assertThat(finder.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suggestion/corpus/medborgarbrev-vardcentral.txt.txt | 0680-123 45",
                "suggestion/corpus/mejl-journalist.eml.txt | 070-555 98 76",
                "suggestion/corpus/ansokan-kulturbidrag.docx.txt | kammarmusik@forening.example",
                "suggestion/corpus/ansokan-tjanst.docx.txt | nadja.kovac@mejl.example",
                "text/tjansteskrivelse-RS-595-2023.txt | sandra.hedman@regionjh.se"
            })
    void whatStandsInALetterIsFound(String letter, String contact) throws IOException {
        assertThat(written(finder, letter(letter))).contains(contact);
    }

    @Test
    void minutesWithNothingButTimesAndNumbersHaveNone() throws IOException {
        assertThat(written(finder, letter("suggestion/corpus/protokoll-rs.pdf.txt")))
                .isEmpty();
    }

    @Test
    void howTheAuthorityItselfIsReachedIsNobodysPersonalData() throws IOException {
        ContactFinder own = new ContactFinder(
                "regionen@regionjh.se",
                List.of("regionen@regionjh.se", "063-14 75 00 (växel)", "dataskydd@ombud.example"));

        assertThat(own.find(letter("text/tjansteskrivelse-RS-595-2023.txt"))).isEmpty();
        assertThat(written(
                        own,
                        "Växel 063-147500, ombud dataskydd@ombud.example, anna@post.regionjh.se, anna@ombud.example,"
                                + " anna@interegionjh.se, 063-14 75 01"))
                .containsExactly("anna@ombud.example", "anna@interegionjh.se", "063-14 75 01");
    }
}
