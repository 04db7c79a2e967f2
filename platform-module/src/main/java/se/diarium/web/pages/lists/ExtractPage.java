package se.diarium.web.pages.lists;

import java.io.IOException;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import se.diarium.web.extract.ExtractFile;
import se.diarium.web.extract.ExtractFormat;
import se.diarium.web.lists.ListWords;
import se.diarium.web.lists.RegisterListing;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Output;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** Base of the internal pages that are extracts too, when they are asked for in the format of one. */
abstract class ExtractPage extends InternalPage {

    private final RegisterListing listing;

    ExtractPage(PageTools tools, TransactionService transactions, RegisterListing listing) {
        super(tools, transactions);
        this.listing = listing;
    }

    /** Finds what was asked for and makes the whole file of it. */
    abstract ExtractFile extract(PageRequest request, ExtractFormat format) throws IOException;

    @Override
    protected final Output prepare(PageRequest request) throws IOException {
        Optional<ExtractFormat> format = ExtractFormat.byCode(request.format());
        if (format.isEmpty()) {
            return super.prepare(request);
        }
        ExtractFile file = extract(request, format.get());
        return response -> {
            response.setHeader("Cache-Control", "private, no-store");
            file.send(response);
        };
    }

    /** What is shown here is made of. */
    final RegisterListing listing() {
        return listing;
    }

    final ListWords words(PageRequest request) {
        return listing.words(request.speech());
    }
}
