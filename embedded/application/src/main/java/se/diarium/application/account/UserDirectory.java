package se.diarium.application.account;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.context.ApplicationContext;

/** Makes the demonstration users in a repository. What is there already stays as it is. */
public final class UserDirectory {

    private static final String MAIL_DOMAIN = "@norrvidda.example";

    private final TransactionService transactions;
    private final PersonService persons;
    private final AuthorityService authorities;
    private final MutableAuthenticationService authentication;

    public UserDirectory(ApplicationContext repository) {
        transactions = repository.getBean("TransactionService", TransactionService.class);
        persons = repository.getBean("PersonService", PersonService.class);
        authorities = repository.getBean("AuthorityService", AuthorityService.class);
        authentication = repository.getBean("AuthenticationService", MutableAuthenticationService.class);
    }

    /** Makes every user that is missing, with its password and groups, in one transaction. */
    public void createMissing(Accounts accounts) {
        AuthenticationUtil.runAsSystem(
                () -> transactions.getRetryingTransactionHelper().doInTransaction(() -> {
                    for (DemonstrationUser user : DemonstrationUser.values()) {
                        if (!authentication.authenticationExists(user.userName())) {
                            create(user, accounts.password(user.userName()));
                        }
                    }
                    return null;
                }));
    }

    private void create(DemonstrationUser user, String password) {
        authentication.createAuthentication(user.userName(), password.toCharArray());
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_USERNAME, user.userName());
        properties.put(ContentModel.PROP_FIRSTNAME, user.firstName());
        properties.put(ContentModel.PROP_LASTNAME, user.lastName());
        properties.put(ContentModel.PROP_EMAIL, user.userName() + MAIL_DOMAIN);
        persons.createPerson(properties);
        user.groups()
                .forEach(group ->
                        authorities.addAuthority(authorities.getName(AuthorityType.GROUP, group), user.userName()));
    }
}
