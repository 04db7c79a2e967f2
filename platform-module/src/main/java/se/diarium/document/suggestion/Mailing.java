package se.diarium.document.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which mail a text is about: the one that came, or the one that a colleague passed on for registration. That one reached the
 * authority when the colleague got it.
 *
 * @param head of the mail it is about
 * @param passedOn whether a colleague passed it on
 */
record Mailing(MailHead head, boolean passedOn) {

    private static final int LONGEST_COVER = 600;
    private static final Pattern FORWARDED = Pattern.compile(
            "(?:vb|vbf|vidare|fw|fwd|vidarebefordrat)\\s*:.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<Mailing> of(Page page, OwnAuthority authority) {
        List<MailHead> heads = MailHead.in(page);
        if (heads.isEmpty() || heads.get(0).start() != 0) {
            return Optional.empty();
        }
        MailHead outer = heads.get(0);
        boolean forwarded = outer.get(MailHead.SUBJECT)
                .filter(subject -> FORWARDED.matcher(subject.text()).matches())
                .isPresent();
        boolean fromColleague = outer.get(MailHead.FROM)
                .filter(from -> authority.isAddress(from.text()))
                .isPresent();
        if (forwarded && fromColleague && heads.size() > 1 && heads.get(1).start() < LONGEST_COVER) {
            return Optional.of(new Mailing(heads.get(1), true));
        }
        return Optional.of(new Mailing(outer, false));
    }
}
