package se.diarium.web.pages.story;

import se.diarium.governance.story.Stories;
import se.diarium.governance.story.Story;
import se.diarium.governance.thread.Addressees;
import se.diarium.register.Bodies;
import se.diarium.web.pages.Names;
import se.diarium.web.pages.Page;
import se.diarium.web.pages.PageLinks;
import se.diarium.web.pages.PageRequest;
import se.diarium.web.pages.PageTools;
import se.diarium.web.pages.PublicPage;

/** The story of a goal, an assignment or an indicator of a plan that is published. */
final class StoryPage extends PublicPage {

    private final Stories stories;
    private final Addressees addressees;
    private final Bodies bodies;

    StoryPage(PageTools tools, Stories stories, Addressees addressees, Bodies bodies) {
        super(tools);
        this.stories = stories;
        this.addressees = addressees;
        this.bodies = bodies;
    }

    @Override
    protected Page page(PageRequest request) {
        Story story = stories.open(request.path("object")).orElseThrow(PageRequest::notPublished);
        PageLinks links = request.links();
        StoryWords words = new StoryWords(
                request.speech(),
                new Names(bodies, request.speech()),
                addressees,
                new StoryWords.Where(links::story, record -> links.record(record.id()), links::decision));
        String permanent = request.permanent().publicStory(story.told().object().id());
        return Page.of(
                "mal.get",
                words.heading(story),
                words.view(story, permanent),
                StoryJson.of(
                        story,
                        addressees,
                        new StoryJson.Addresses(request.permanent()::publicStory, request.permanent()::publicRecord)));
    }
}
