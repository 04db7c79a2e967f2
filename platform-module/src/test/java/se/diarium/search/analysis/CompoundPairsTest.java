package se.diarium.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word of a query finds of what stands in documents, and what it does not. */
class CompoundPairsTest {

    private final WordForms forms = WordForms.shared();

    @ParameterizedTest
    @CsvSource({
        "redovisning,årsredovisningen",
        "plan,verksamhetsplaner",
        "planen,verksamhetsplanernas",
        "nämndernas,nämnd",
        "nämnd,hälsonämndens",
        "ledamot,ledamöter",
        "ledamöter,styrelseledamöterna",
        "bok,böcker",
        "bok,regelböckerna",
        "tjänsteman,tjänstemännen",
        "huvudman,huvudmännens",
        "stad,stadsdelen",
        "hand,händerna",
        "son,söner",
        "gå,gick",
        "besluta,beslutades",
        "beslut,delegationsbesluten",
        "nummer,numren",
        "nummer,organisationsnumret",
        "register,registren",
        "museum,museerna",
        "museum,länsmuseets",
        "centrum,centrumet",
        "ansvar,ansvarsområden",
        "område,ansvarsområdena",
        "arbetsutskott,arbetsutskottets",
        "utskott,arbetsutskottet",
        "sjukvård,sjukvårdslagen",
        "vård,tandvården",
        "hälsa,hälsoundersökning",
        "hälsa,folkhälsa",
        "kyrka,kyrkogård",
        "gata,gatukontoret",
        "skola,skolskjuts",
        "resa,resekostnader",
        "byggnad,sjukhusbyggnaderna",
        "år,budgetåret",
        "år,verksamhetsårets",
        "år,treårsbudget",
        "budget,treårsbudgeten",
        "mål,måluppfyllelsen",
        "uppfyllelse,måluppfyllelsen",
        "rapport,tertialrapporter",
        "tertial,tertialrapporten",
        "lag,patientsäkerhetslagen",
        "patientsäkerhet,patientsäkerhetsberättelsen",
        "säkerhet,patientsäkerhetsberättelse",
        "förutsättning,planeringsförutsättningarna",
        "läkemedel,läkemedelsstrategin",
        "chef,avdelningschefer",
        "direktör,ekonomidirektören",
        "person,tjänstepersonerna",
        "ärende,informationsärenden",
        "möte,dialogmötena",
        "trafik,kollektivtrafikmyndigheten",
        "myndighet,kollektivtrafikmyndigheten",
        "kommunal,kommunallagen",
        "bokslut,miljöbokslutet",
        "strategi,strategiprogrammet",
        "fakta,regionfakta",
        "region,dalaregionen",
        "analys,nulägesanalysen",
        "protokoll,protokollsutdraget",
        "skrivelse,tjänsteskrivelsens",
        "utredning,gymnasieutredningar",
        "upphandling,upphandlingspolicyn",
        "uppföljning,budgetuppföljningarna",
        "diarienummer,diarienumret",
        "radio,radioprogram"
    })
    void theWordIsFound(String asked, String written) {
        assertThat(isFound(asked, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "rad,radiologi",
        "slag,patientsäkerhetslagen",
        "radio,radiologin",
        "rad,radikal",
        "tal,kapital",
        "tal,totalt",
        "tal,hospitalet",
        "tal,digitala",
        "plan,planeten",
        "plan,planera",
        "nämnd,nämna",
        "nämnd,benämnd",
        "mål,målade",
        "mål,mala",
        "far,får",
        "mal,mål",
        "kon,kön",
        "troll,kontrollen",
        "son,personal",
        "man,mandat",
        "man,kommando",
        "and,handling",
        "and,ledande",
        "el,medel",
        "el,handel",
        "ring,planering",
        "ring,styrning",
        "redovisning,redovisa",
        "organ,organisation",
        "regi,regionen",
        "region,regional",
        "lag,lager",
        "råd,område",
        "ort,rapport",
        "port,transporten",
        "lön,avlägsna",
        "bad,badmintonhallen",
        "åtgärd,gärdet",
        "satt,fortsatt",
        "red,redovisning",
        "för,förslag",
        "sätt,utsättning",
        "stat,station",
        "hus,husera",
        "buss,businessen",
        "akt,aktiviteter",
        "stol,pistol",
        "sal,universal",
        "bank,banketten",
        "fall,fallera",
        "tur,kulturen",
        "ur,kulturen",
        "kost,kostym",
        "rast,infrastrukturen",
        "form,information",
        "ton,tonåring",
        "land,blandning",
        "val,kavaljer",
        "ande,ordförande",
        "het,verksamheten"
    })
    void whatOnlyLooksAlikeIsNot(String asked, String written) {
        assertThat(isFound(asked, written)).isFalse();
    }

    private boolean isFound(String asked, String written) {
        String stem = forms.stem(SwedishFolding.fold(asked));
        return forms.others(SwedishFolding.fold(written)).stream()
                .anyMatch(form -> form.equals(WordMark.STEM + stem) || form.equals(WordMark.PART + stem));
    }
}
