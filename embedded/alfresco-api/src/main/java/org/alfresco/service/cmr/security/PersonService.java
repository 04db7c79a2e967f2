package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** The people known to the repository, each a node of type {@code cm:person}. */
public interface PersonService {

    /** The person of that user name, made when people are made on demand. */
    NodeRef getPerson(String userName);

    NodeRef getPersonOrNull(String userName);

    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);

    PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;

    boolean personExists(String userName);

    boolean createMissingPeople();

    void setCreateMissingPeople(boolean createMissing);

    void setPersonProperties(String userName, Map<QName, Serializable> properties);

    boolean isMutable();

    NodeRef createPerson(Map<QName, Serializable> properties);

    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);

    void deletePerson(String userName);

    void deletePerson(NodeRef personRef);

    Set<NodeRef> getAllPeople();

    /**
     * A page of the people in whose properties all words of the pattern are found, whatever their case; {@code *} stands for anything.
     *
     * @param pattern null for everybody
     * @param filterProps three at most; those that are sorted by are among them
     * @param sortProps with whether they ascend
     */
    PagingResults<PersonInfo> getPeople(
            String pattern, List<QName> filterProps, List<Pair<QName, Boolean>> sortProps, PagingRequest pagingRequest);

    NodeRef getPeopleContainer();

    boolean getUserNamesAreCaseSensitive();

    /** The user name as it was first written, for a name that may differ in case; null when there is no such person. */
    String getUserIdentifier(String caseSensitiveUserName);

    int countPeople();

    boolean isEnabled(final String userName);

    /** A person in brief. */
    public class PersonInfo implements PermissionCheckValue {

        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        public String getUserName() {
            return userName;
        }

        public String getFirstName() {
            return firstName;
        }

        public String getLastName() {
            return lastName;
        }
    }
}
