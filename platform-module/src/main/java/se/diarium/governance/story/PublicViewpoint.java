package se.diarium.governance.story;

import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import se.diarium.governance.round.Round;
import se.diarium.governance.round.RoundState;
import se.diarium.governance.round.Rounds;
import se.diarium.governance.thread.Answer;
import se.diarium.governance.thread.PlanObject;
import se.diarium.publishing.PublicRecord;
import se.diarium.publishing.PublicViews;

/**
 * What everybody may see: objects of plans that are published, and of the answers those that a published report reports or that were
 * given in a round that is for everybody and has closed. Until a round closes its answers are drafts (Freedom of the Press Act, TF 2 kap.
 * 12 §).
 */
final class PublicViewpoint implements Viewpoint {

    private final PublicViews views;
    private final Rounds rounds;

    PublicViewpoint(PublicViews views, Rounds rounds) {
        this.views = views;
        this.rounds = rounds;
    }

    @Override
    public Optional<StoryRecord> plan(PlanObject object) {
        return object.voided() ? Optional.empty() : published(object.planId());
    }

    @Override
    public Optional<StoryRecord> report(String id) {
        return published(id);
    }

    /** As the system: what a citizen may see is decided by publication alone. */
    private Optional<StoryRecord> published(String id) {
        return AuthenticationUtil.runAsSystem(() -> views.publicRecord(id)).map(PublicViewpoint::told);
    }

    private static StoryRecord told(PublicRecord record) {
        return new StoryRecord(
                record.id(),
                record.diarienummer(),
                record.designation(),
                record.recordNumber(),
                record.title(),
                record.decision() != null);
    }

    @Override
    public boolean shows(Answer answer, Round round, Optional<StoryRecord> report) {
        return report.isPresent() || round != null && round.everybody() && rounds.state(round) == RoundState.CLOSED;
    }
}
