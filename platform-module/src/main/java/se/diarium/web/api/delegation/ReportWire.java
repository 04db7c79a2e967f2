package se.diarium.web.api.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** That decisions have been reported to a meeting, as it comes. */
record ReportWire(String body, LocalDate date, List<String> ids) {

    Set<String> named() {
        return ids == null ? Set.of() : ids.stream().map(Objects::toString).collect(Collectors.toSet());
    }
}
