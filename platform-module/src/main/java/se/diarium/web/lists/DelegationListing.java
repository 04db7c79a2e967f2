package se.diarium.web.lists;

import java.io.IOException;
import java.util.List;
import se.diarium.decision.delegation.DelegationFilter;
import se.diarium.decision.delegation.DelegationReports;
import se.diarium.decision.delegation.ListedDelegation;
import se.diarium.register.listing.ListPage;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;

/** Lists of decisions by delegation as files, over the API and on pages. */
public record DelegationListing(DelegationReports reports, ListExtracts extracts) {

    /**
     * The whole list as a file, its rows read some at a time, each in a transaction of their own.
     *
     * @throws se.diarium.web.problem.RequestException if there are more rows than the format takes
     */
    public ExtractFile extract(
            ExtractFormat format, ListWords words, DelegationFilter filter, RegisterListing.Reading reading)
            throws IOException {
        long count = reading.read(() -> reports.count(filter));
        ListExtracts.Pages<ListedDelegation> pages = after -> {
            int offset = after == null ? 0 : Integer.parseInt(after);
            List<ListedDelegation> rows = reading.read(() -> reports.list(filter, offset, ListExtracts.BATCH));
            int next = offset + ListExtracts.BATCH;
            return new ListPage<>(rows, next < count ? Integer.toString(next) : null);
        };
        return extracts.delegated(new ListExtracts.Wanted<>(format, words, count, pages), filter);
    }
}
