package se.diarium.web.api.rounds;

import se.diarium.governance.report.ReportOrder;
import se.diarium.register.InvalidInputException;
import se.diarium.register.number.DiarienummerReader;

/** What is sent to have the report of a round made. */
record ReportWire(String diarienummer, String title) {

    /** @throws InvalidInputException if no number of a case can be read in what was given */
    ReportOrder toOrder(DiarienummerReader numbers) {
        if (diarienummer == null || diarienummer.isBlank()) {
            throw new InvalidInputException("diarienummer", "required");
        }
        return new ReportOrder(
                numbers.read(diarienummer)
                        .orElseThrow(() -> new InvalidInputException("diarienummer", "link.noCase", diarienummer)),
                title);
    }
}
