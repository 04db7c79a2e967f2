package se.diarium.web.pages.story;

import org.alfresco.service.transaction.TransactionService;
import se.diarium.governance.story.Stories;
import se.diarium.governance.story.Story;
import se.diarium.governance.thread.Addressees;
import se.diarium.register.Bodies;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordRef;
import se.diarium.web.pages.InternalPage;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;

/** The story of a goal, an assignment or an indicator as the reader's own rights show it, drafts and open rounds among it. */
final class InternalStoryPage extends InternalPage {

    private final Stories stories;
    private final Addressees addressees;
    private final Bodies bodies;

    InternalStoryPage(
            PageTools tools, TransactionService transactions, Stories stories, Addressees addressees, Bodies bodies) {
        super(tools, transactions);
        this.stories = stories;
        this.addressees = addressees;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        String id = request.path("object");
        Story story = stories.own(id).orElseThrow(() -> new NotFoundException(id));
        PageLinks links = request.links();
        StoryWords words = new StoryWords(
                request.speech(),
                new Names(bodies, request.speech()),
                addressees,
                new StoryWords.Where(
                        links::internalStory,
                        record -> links.internalRecord(
                                new RecordRef(record.id(), record.diarienummer(), record.recordNumber())),
                        decision -> ""));
        return Page.of(
                "mal.get",
                words.heading(story),
                words.view(story, ""),
                StoryJson.of(
                        story,
                        addressees,
                        new StoryJson.Addresses(request.permanent()::apiObject, request.permanent()::apiRecord)));
    }
}
