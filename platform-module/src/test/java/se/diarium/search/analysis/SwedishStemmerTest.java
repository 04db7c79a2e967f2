package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishStemmerTest {

    private final SwedishStemmer stemmer = new SwedishStemmer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan planen planens planer planerna planernas",
                "verksamhetsplan verksamhetsplanen verksamhetsplaner verksamhetsplanerna",
                "nyckeltal nyckeltalet nyckeltalen nyckeltalens nyckeltals",
                "måluppfyllelse måluppfyllelsen måluppfyllelsens",
                "uppföljning uppföljningen uppföljningar uppföljningarna uppföljningens",
                "årsredovisning årsredovisningen årsredovisningar årsredovisningens",
                "regionstyrelse regionstyrelsen regionstyrelsens",
                "nämnd nämnden nämndens nämnder nämnderna nämndernas",
                "budget budgeten budgetens budgetar",
                "rapport rapporten rapporter rapporterna",
                "beslut beslutet besluten beslutets",
                "ärende ärendet ärenden ärendena ärendets",
                "protokoll protokollet protokollen protokollets",
                "mål målet målen målens",
                "år året åren årets"
            })
    void inflectionsMeetInOneStem(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verksamhet verksamheten verksamheter verksamheterna verksamhetens",
                "ansvar ansvaret ansvarets",
                "program programmet programmen programmets",
                "strategi strategin strategier strategierna",
                "ekonomi ekonomin ekonomins",
                "kommun kommunen kommuner kommunernas",
                "handläggare handläggaren handläggarna handläggares handläggarens",
                "ordförande ordföranden ordförandena ordförandens",
                "ledamot ledamoten ledamöter ledamöterna",
                "kommitte kommitten kommitteer kommitteerna",
                "regel regeln regler reglerna",
                "kapitel kapitlet kapitlen",
                "miljö miljön miljöns",
                "resultat resultatet resultaten resultatets",
                "avgift avgifter avgiften avgifterna",
                "ekonomisk ekonomiska ekonomiskt",
                "långsiktig långsiktiga långsiktigt",
                "besluta beslutar beslutade beslutat",
                "förskola förskolan förskolor förskolorna förskolans",
                "indikator indikatorn indikatorer indikatorerna",
                "bilaga bilagan bilagor bilagorna",
                "upphandling upphandlingar upphandlingens",
                "direktör direktören direktörer direktörens",
                "bidrag bidraget bidragen bidragets",
                "patient patienten patienter patienternas",
                "avtal avtalet avtalen avtals"
            })
    void otherCommonNounsAndAdjectivesMeetToo(String forms) {
        assertThat(Stream.of(forms.split(" ")).map(stemmer::stem).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"plan,planering", "rad,radiologi", "nämnd,nämna", "budget,bud", "el,ell"})
    void differentWordsKeepDifferentStems(String one, String other) {
        assertThat(stemmer.stem(one)).isNotEqualTo(stemmer.stem(other));
    }

    @ParameterizedTest
    @CsvSource({"rs:s,rs", "kl:en,kl", "år,år", "is,is", "s,s", "hus,hus"})
    void shortWordsAndAbbreviationsSurvive(String word, String stem) {
        assertThat(stemmer.stem(word)).isEqualTo(stem);
    }
}
