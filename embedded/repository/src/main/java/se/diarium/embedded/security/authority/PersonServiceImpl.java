package se.diarium.embedded.security.authority;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.person.PersonException;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** The people, as {@link PersonService} has them. Checks no permissions itself. */
public final class PersonServiceImpl implements PersonService {

    private final AuthorityStore store;
    private final AuthorityNodes nodes;
    private final NodeService nodeService;
    private final MutableAuthenticationService logins;
    private final AuthorityRemoval removal;
    private final PersonSearch search;
    private volatile boolean createMissing;

    /** @param createMissing whether asking for a person who is not there makes one, the setting {@code create.missing.people} */
    public PersonServiceImpl(
            AuthorityStore store,
            AuthorityNodes nodes,
            NodeService nodeService,
            MutableAuthenticationService logins,
            AuthorityRemoval removal,
            boolean createMissing) {
        this.store = store;
        this.nodes = nodes;
        this.nodeService = nodeService;
        this.logins = logins;
        this.removal = removal;
        this.createMissing = createMissing;
        this.search = new PersonSearch(store, nodeService);
    }

    @Override
    public NodeRef getPerson(String userName) {
        return getPerson(userName, true);
    }

    @Override
    public NodeRef getPersonOrNull(String userName) {
        return person(userName).map(Authority::node).orElse(null);
    }

    @Override
    public NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed) {
        NodeRef existing = getPersonOrNull(userName);
        if (existing != null) {
            return existing;
        }
        if (autoCreateHomeFolderAndMissingPersonIfAllowed
                && createMissing
                && AlfrescoTransactionSupport.getTransactionReadState() == TxnReadState.TXN_READ_WRITE) {
            return AuthenticationUtil.runAsSystem(() -> createPerson(Map.of(
                    ContentModel.PROP_USERNAME,
                    userName,
                    ContentModel.PROP_FIRSTNAME,
                    userName,
                    ContentModel.PROP_LASTNAME,
                    "")));
        }
        throw new NoSuchPersonException(userName);
    }

    @Override
    public PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException {
        if (!nodeService.exists(personRef) || !ContentModel.TYPE_PERSON.equals(nodeService.getType(personRef))) {
            throw new NoSuchPersonException(String.valueOf(personRef));
        }
        Map<QName, Serializable> properties = nodeService.getProperties(personRef);
        return new PersonInfo(
                personRef,
                (String) properties.get(ContentModel.PROP_USERNAME),
                (String) properties.get(ContentModel.PROP_FIRSTNAME),
                (String) properties.get(ContentModel.PROP_LASTNAME));
    }

    @Override
    public boolean personExists(String userName) {
        return person(userName).isPresent();
    }

    @Override
    public boolean createMissingPeople() {
        return createMissing;
    }

    @Override
    public void setCreateMissingPeople(boolean createMissing) {
        this.createMissing = createMissing;
    }

    @Override
    public void setPersonProperties(String userName, Map<QName, Serializable> properties) {
        NodeRef person = getPersonOrNull(userName);
        if (person == null) {
            throw new PersonException("No person found for user name " + userName);
        }
        Map<QName, Serializable> changed = new HashMap<>(properties);
        changed.put(ContentModel.PROP_USERNAME, nodeService.getProperty(person, ContentModel.PROP_USERNAME));
        nodeService.addProperties(person, changed);
    }

    @Override
    public boolean isMutable() {
        return true;
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties) {
        return createPerson(properties, Set.of());
    }

    @Override
    public NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones) {
        String userName = (String) properties.get(ContentModel.PROP_USERNAME);
        if (userName == null || userName.isBlank()) {
            throw new IllegalArgumentException("No username specified when creating the person.");
        }
        if (AuthorityType.getAuthorityType(userName) != AuthorityType.USER) {
            throw new PersonException("A group or role cannot be a person: " + userName);
        }
        if (personExists(userName)) {
            throw new PersonException("There is a person of that user name already: " + userName);
        }
        NodeRef node = nodes.createPerson(userName, properties);
        nodeService.addAspect(node, ContentModel.ASPECT_OWNABLE, Map.of(ContentModel.PROP_OWNER, userName));
        store.create(new Authority(userName, AuthorityType.USER, null, node));
        return node;
    }

    @Override
    public void deletePerson(String userName) {
        person(userName).ifPresent(this::delete);
    }

    @Override
    public void deletePerson(NodeRef personRef) {
        store.byNode(personRef).ifPresent(this::delete);
    }

    private void delete(Authority person) {
        if (logins.authenticationExists(person.name())) {
            logins.deleteAuthentication(person.name());
        }
        removal.remove(person);
    }

    @Override
    public Set<NodeRef> getAllPeople() {
        return store.all(AuthorityType.USER).stream()
                .map(Authority::node)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public PagingResults<PersonInfo> getPeople(
            String pattern,
            List<QName> filterProps,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        return search.page(pattern, filterProps, sortProps, pagingRequest);
    }

    @Override
    public NodeRef getPeopleContainer() {
        return nodes.people();
    }

    @Override
    public boolean getUserNamesAreCaseSensitive() {
        return false;
    }

    @Override
    public String getUserIdentifier(String caseSensitiveUserName) {
        return person(caseSensitiveUserName).map(Authority::name).orElse(null);
    }

    @Override
    public int countPeople() {
        return store.count(AuthorityType.USER);
    }

    @Override
    public boolean isEnabled(String userName) {
        return !logins.authenticationExists(userName) || logins.getAuthenticationEnabled(userName);
    }

    private Optional<Authority> person(String userName) {
        return userName == null
                ? Optional.empty()
                : store.find(userName).filter(found -> found.type() == AuthorityType.USER);
    }
}
