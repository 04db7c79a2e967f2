package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundSplitterTest {

    private final WordForms forms = WordForms.shared();

    @ParameterizedTest
    @CsvSource({
        "årsredovisningen,redovisning",
        "årsredovisningen,år",
        "delårsrapporten,rapport",
        "tertialrapporten,tertial",
        "regionstyrelsens,styrelse",
        "regionplanen,plan",
        "verksamhetsplanerna,plan",
        "verksamhetsplanerna,verksamhet",
        "handlingsplaner,handling",
        "måluppfyllelsen,uppfyllelse",
        "måluppfyllelsen,mål",
        "nyckeltalen,tal",
        "planeringsförutsättningar,förutsättning",
        "hälsonämndens,nämnd",
        "hälsonämndens,hälsa",
        "budgetuppföljningen,budget",
        "treårsbudgeten,budget",
        "sjukvårdsnämnden,nämnd",
        "patientsäkerhetsberättelse,patient",
        "kollektivtrafikmyndigheten,myndighet",
        "gymnasieutredningen,utredning"
    })
    void partsOfCompoundsAreFound(String compound, String part) {
        assertThat(forms.others(compound)).contains(WordMark.PART + forms.stem(part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "radiologi",
                "radiologiska",
                "kapital",
                "planera",
                "planeten",
                "betala",
                "hospital",
                "kommunal",
                "redovisning",
                "plan",
                "planering",
                "regional",
                "total",
                "nationella",
                "benämnd",
                "digital"
            })
    void wordsThatOnlyLookLikeCompoundsHaveNoParts(String word) {
        assertThat(forms.others(word)).noneMatch(form -> form.charAt(0) == WordMark.PART);
    }

    @Test
    void stopWordsAndFiguresHaveNoOtherForms() {
        assertThat(forms.others("och")).isEmpty();
        assertThat(forms.others("2024")).isEmpty();
    }
}
