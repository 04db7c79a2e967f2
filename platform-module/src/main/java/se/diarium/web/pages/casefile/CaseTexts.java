package se.diarium.web.pages.casefile;

import se.diarium.register.Bodies;
import se.diarium.register.FieldError;
import se.diarium.register.LegalGround;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.SecrecyGrounds;
import se.diarium.register.Voiding;
import se.diarium.register.closing.ClosingRemark;
import se.diarium.register.node.PersonNames;
import se.diarium.register.number.Numbering;
import se.diarium.register.vocabulary.Vocabulary;
import se.diarium.web.problem.Problems;
import se.diarium.web.text.Language;
import se.diarium.web.text.Speech;

/**
 * What codes in cases are called.
 *
 * @param roles those of parties
 * @param problems the words of remarks
 */
record CaseTexts(
        Bodies bodies,
        SecrecyGrounds grounds,
        Vocabulary roles,
        Problems problems,
        RegisterCalendar calendar,
        Numbering numbering,
        PersonNames persons) {

    /** The ground with what it protects; empty for no secrecy. */
    String secrecy(LegalGround ground, Speech speech) {
        if (ground == null) {
            return "";
        }
        return grounds.of(ground)
                .map(known -> known.wording(speech.language().locale()))
                .map(words -> speech.of("casefile.secrecy", ground.citation(), words.name(), words.protects()))
                .orElseGet(() -> speech.of("casefile.secrecy.unlisted", ground.citation()));
    }

    /** When, by whom and why; empty for what is not voided. */
    String voided(Voiding voiding, Speech speech) {
        return voiding == null
                ? ""
                : speech.of("casefile.voided", speech.minute(voiding.at()), persons.of(voiding.by()), voiding.reason());
    }

    String role(String code, Language language) {
        return roles.term(code).map(term -> term.title(language.tag())).orElse(code);
    }

    String remark(ClosingRemark remark, Language language) {
        return problems.text(new FieldError("case", remark.code(), remark.args()), language);
    }
}
