package se.diarium.decision;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import se.diarium.register.ConflictException;
import se.diarium.register.InvalidInputException;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.node.Refusal;
import se.diarium.register.node.RuleAccessDeniedException;
import se.diarium.register.node.Sanction;

/**
 * Runs the module's parts of the process. What they refuse goes to the caller at once where the module itself moves the
 * process. Through the platform's doors, which would tell a failed listener as a failure of the server, the process goes on
 * without its further parts until the transaction is about to commit, and is refused then: nothing of it stays.
 */
final class DoorRules {
    private static final String REFUSED = DoorRules.class.getName();

    private DoorRules() {}

    static void run(Runnable part) {
        if (Sanction.given()) {
            part.run();
        } else if (AlfrescoTransactionSupport.getResource(REFUSED) == null) {
            try {
                part.run();
            } catch (InvalidInputException refused) {
                refuse(new RuleAccessDeniedException(refused.errors()));
            } catch (ConflictException refused) {
                refuse(new RuleAccessDeniedException(refused.errors()));
            } catch (NotFoundException refused) {
                refuse(new RuleAccessDeniedException("notFound"));
            } catch (RuleAccessDeniedException withinThePlatform) {
                // Its transaction is lost already: a listener at the commit would not run.
                throw withinThePlatform;
            } catch (NotAllowedException refused) {
                refuse(new RuleAccessDeniedException(refused.code()));
            }
        }
    }

    private static void refuse(RuleAccessDeniedException reason) {
        AlfrescoTransactionSupport.bindResource(REFUSED, Boolean.TRUE);
        Refusal.atCommit(reason);
    }
}
