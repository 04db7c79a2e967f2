package se.diarium.web.pages.cases;

import java.util.List;
import se.diarium.web.pages.Fact;

/**
 * A record in a list of a case.
 *
 * @param number running number within the case
 * @param summary kind, direction and counterparty in a line
 * @param file type and size of the file
 * @param ties what it is to other records of the list
 * @param attached whether it stands below the record it is an attachment of
 */
public record RecordLine(
        String number,
        String title,
        String address,
        String summary,
        String date,
        String day,
        String file,
        String fileAddress,
        List<Fact> ties,
        boolean attached) {}
