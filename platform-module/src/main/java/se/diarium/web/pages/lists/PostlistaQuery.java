package se.diarium.web.pages.lists;

import java.time.LocalDate;
import java.util.Set;
import se.diarium.register.Bodies;
import se.diarium.register.Direction;
import se.diarium.register.listing.Days;
import se.diarium.register.listing.Readership;
import se.diarium.web.http.Links;
import se.diarium.web.lists.Question;
import se.diarium.web.lists.RecordQuestion;
import se.diarium.web.lists.Vocabulary;
import se.diarium.web.pages.PageRequest;

/** The day's list as it stands in an address: {@code ?datum=&fran=&till=&organ=&riktning=&efter=}; of today unless it says. */
record PostlistaQuery(Days days, Set<String> series, Set<Direction> directions, String after) {

    static PostlistaQuery read(PageRequest request, Bodies bodies, LocalDate today) {
        RecordQuestion question = RecordQuestion.read(
                new Question(Vocabulary.PAGE, request::parameters),
                bodies,
                Readership.PUBLISHED,
                today,
                Days.of(today));
        return new PostlistaQuery(
                question.criteria().days(),
                question.criteria().series(),
                question.criteria().directions(),
                question.after());
    }

    /** The one day it is of; null where it is of several. */
    LocalDate day() {
        return days.from() != null && days.from().equals(days.to()) ? days.from() : null;
    }

    PostlistaQuery on(LocalDate day) {
        return new PostlistaQuery(Days.of(day), series, directions, null);
    }

    PostlistaQuery from(String cursor) {
        return new PostlistaQuery(days, series, directions, cursor);
    }

    /** The address of this list below the address of the page. */
    String address(String page) {
        StringBuilder address = new StringBuilder(page);
        if (day() != null) {
            append(address, "datum", day());
        } else {
            append(address, "fran", days.from());
            append(address, "till", days.to());
        }
        series.forEach(code -> append(address, "organ", code));
        directions.forEach(direction -> append(address, "riktning", Vocabulary.PAGE.word(direction.name())));
        append(address, "efter", after);
        return address.toString();
    }

    private static void append(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(Links.encode(value.toString()));
        }
    }
}
