package se.diarium.packaging;

import java.util.Map;
import java.util.function.Function;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationContext;
import se.diarium.register.CaseRegister;
import se.diarium.register.DiariumGroups;
import se.diarium.register.NewCase;

/** Registers a case as a registrar, who is made at the first time, and answers the designation. */
public final class RegisterOneCase implements Function<ApplicationContext, String> {

    private static final String REGISTRAR = "registrator";

    @Override
    public String apply(ApplicationContext beans) {
        TransactionService transactions = beans.getBean("TransactionService", TransactionService.class);
        AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                    makeRegistrar(beans);
                    return null;
                }));
        AuthenticationUtil.setFullyAuthenticatedUser(REGISTRAR);
        CaseRegister cases = beans.getBean("diarium.caseRegister", CaseRegister.class);
        return transactions.getRetryingTransactionHelper().doInTransaction(() -> cases.register(
                        new NewCase("RS", "Plan", null, null, null, null, null, null, null))
                .designation());
    }

    private static void makeRegistrar(ApplicationContext beans) {
        PersonService people = beans.getBean("PersonService", PersonService.class);
        if (!people.personExists(REGISTRAR)) {
            people.createPerson(Map.of(ContentModel.PROP_USERNAME, REGISTRAR));
            beans.getBean("AuthorityService", AuthorityService.class).addAuthority(DiariumGroups.REGISTRARS, REGISTRAR);
        }
    }
}
