package se.diarium.people;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.MutableAuthenticationService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import se.diarium.register.ConflictException;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Errors;
import se.diarium.register.node.Roles;
import se.diarium.register.node.UserHappenings;

/** The users, for administrators alone. Called inside a transaction. */
public class Users {

    private static final Pattern USER_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]{1,64}@[^@\\s,;<>\"]{1,190}");
    private static final String PASSWORD = "password";
    private static final int LONGEST_NAME = 100;
    private static final List<QName> SEARCHED =
            List.of(ContentModel.PROP_LASTNAME, ContentModel.PROP_FIRSTNAME, ContentModel.PROP_USERNAME);

    private static final Set<QName> SHOWN =
            Set.of(ContentModel.PROP_FIRSTNAME, ContentModel.PROP_LASTNAME, ContentModel.PROP_EMAIL);

    private final PersonService persons;
    private final NodeService nodes;
    private final AuthorityService authorities;
    private final MutableAuthenticationService logins;
    private final Administrators administrators;
    private final RegisterGroups known;
    private final UserHappenings happenings;
    private final Roles roles;

    Users(
            PersonService persons,
            NodeService nodes,
            AuthorityService authorities,
            MutableAuthenticationService logins,
            Administrators administrators,
            RegisterGroups known,
            UserHappenings happenings,
            Roles roles) {
        this.persons = persons;
        this.nodes = nodes;
        this.authorities = authorities;
        this.logins = logins;
        this.administrators = administrators;
        this.known = known;
        this.happenings = happenings;
        this.roles = roles;
    }

    /**
     * A page of the users by last name.
     *
     * @param words all of which are in one of their names; null for everybody
     */
    public UserPage find(String words, int offset, int limit) {
        roles.requireAdministrator();
        Set<String> nobody = nobody();
        PagingResults<PersonService.PersonInfo> found = persons.getPeople(
                words == null ? null : words.replaceAll("[*%\\\\]", " ").strip(),
                SEARCHED,
                SEARCHED.stream().map(name -> new Pair<>(name, true)).toList(),
                new PagingRequest(0, offset + limit + nobody.size() + 1));
        List<String> users = found.getPage().stream()
                .map(PersonService.PersonInfo::getUserName)
                .filter(user -> !nobody.contains(user.toLowerCase(Locale.ROOT)))
                .toList();
        List<String> shown = users.stream().skip(offset).limit(limit).toList();
        return new UserPage(shown.stream().map(this::of).toList(), users.size() > offset + limit);
    }

    /** Names by which nobody logs in as a person, in small letters: the platform knows them as people all the same. */
    private static Set<String> nobody() {
        return Stream.of(AuthenticationUtil.getGuestUserName(), AuthenticationUtil.getSystemUserName())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFoundException if there is no such user */
    public User get(String userName) {
        roles.requireAdministrator();
        return of(require(userName));
    }

    /**
     * Makes a user who can log in with the password.
     *
     * @throws se.diarium.register.InvalidInputException telling all that is wrong
     * @throws ConflictException if there is one of that name, or users are kept elsewhere
     */
    public User add(UserInput given, String password) {
        roles.requireAdministrator();
        check(given);
        PasswordRules.check(PASSWORD, password, given.userName(), given.firstName(), given.lastName());
        if (persons.personExists(given.userName()) || logins.authenticationExists(given.userName())) {
            throw new ConflictException("userName", "user.exists", given.userName());
        }
        if (!logins.isAuthenticationCreationAllowed()) {
            throw new ConflictException("userName", "user.keptElsewhere");
        }
        Map<QName, Serializable> person = new HashMap<>();
        person.put(ContentModel.PROP_USERNAME, given.userName());
        person.put(ContentModel.PROP_FIRSTNAME, given.firstName().strip());
        person.put(ContentModel.PROP_LASTNAME, given.lastName().strip());
        if (given.email() != null && !given.email().isBlank()) {
            person.put(ContentModel.PROP_EMAIL, given.email().strip());
        }
        persons.createPerson(person);
        logins.createAuthentication(given.userName(), password.toCharArray());
        happenings.tell(given.userName(), EventType.USER_MADE, Map.of(), told(person, person.keySet()));
        return of(given.userName());
    }

    private static void check(UserInput given) {
        Errors errors = new Errors();
        if (given.userName() == null || given.userName().isBlank()) {
            errors.add("userName", "required");
        } else if (!USER_NAME.matcher(given.userName()).matches()
                || AuthorityType.getAuthorityType(given.userName()) != AuthorityType.USER
                || given.userName().equalsIgnoreCase(AuthenticationUtil.getSystemUserName())) {
            errors.add("userName", "user.name", LONGEST_NAME);
        }
        errors.requireText("firstName", given.firstName(), LONGEST_NAME);
        errors.requireText("lastName", given.lastName(), LONGEST_NAME);
        checkEmail(given.email(), errors);
        errors.throwIfAny();
    }

    private static void checkEmail(String email, Errors errors) {
        if (email != null && !email.isBlank() && !EMAIL.matcher(email.strip()).matches()) {
            errors.add("email", "user.email");
        }
    }

    /**
     * Changes what a user is called and whether the user may log in.
     *
     * @throws ConflictException if it would shut the caller out, or the last administrator
     */
    public User change(String userName, UserInput change) {
        roles.requireAdministrator();
        String user = require(userName);
        Map<QName, Serializable> changed = changed(change);
        if (!changed.isEmpty()) {
            Map<QName, Serializable> before = nodes.getProperties(persons.getPerson(user, false));
            persons.setPersonProperties(user, changed);
            Set<QName> otherwise = new LinkedHashSet<>(changed.keySet());
            otherwise.removeIf(name -> text(changed.get(name)).equals(text(before.get(name))));
            if (!otherwise.isEmpty()) {
                happenings.tell(user, EventType.USER_CHANGED, told(before, otherwise), told(changed, otherwise));
            }
        }
        if (change.enabled() != null && change.enabled() != persons.isEnabled(user)) {
            enable(user, change.enabled());
        }
        return of(user);
    }

    /** Some of a person's properties, those that it has, by the names that the history has for them. */
    private static Map<String, String> told(Map<QName, Serializable> person, Set<QName> names) {
        Map<String, String> told = new TreeMap<>();
        names.stream()
                .filter(SHOWN::contains)
                .filter(name -> !text(person.get(name)).isEmpty())
                .forEach(name -> told.put(name.getLocalName(), text(person.get(name))));
        return told;
    }

    private static Map<QName, Serializable> changed(UserInput change) {
        Errors errors = new Errors();
        Map<QName, Serializable> changed = new HashMap<>();
        if (change.firstName() != null) {
            errors.requireText("firstName", change.firstName(), LONGEST_NAME);
            changed.put(ContentModel.PROP_FIRSTNAME, change.firstName().strip());
        }
        if (change.lastName() != null) {
            errors.requireText("lastName", change.lastName(), LONGEST_NAME);
            changed.put(ContentModel.PROP_LASTNAME, change.lastName().strip());
        }
        if (change.email() != null) {
            checkEmail(change.email(), errors);
            changed.put(
                    ContentModel.PROP_EMAIL,
                    change.email().isBlank() ? null : change.email().strip());
        }
        errors.throwIfAny();
        return changed;
    }

    private void enable(String user, boolean enabled) {
        requireKeptHere(user, "enabled");
        if (!enabled && authorities.isAdminAuthority(user)) {
            administrators.requireOthersThan(user, "enabled");
        }
        logins.setAuthenticationEnabled(user, enabled);
        happenings.tell(user, enabled ? EventType.USER_LET_IN : EventType.USER_SHUT_OUT);
    }

    /**
     * Gives a user another password; whoever is logged in as the user is so no more.
     *
     * @throws se.diarium.register.InvalidInputException if it is too weak
     */
    public void setPassword(String userName, String password) {
        roles.requireAdministrator();
        User user = of(require(userName));
        requireKeptHere(user.userName(), PASSWORD);
        PasswordRules.check(PASSWORD, password, user.userName(), user.firstName(), user.lastName());
        logins.setAuthentication(user.userName(), password.toCharArray());
        happenings.tell(user.userName(), EventType.USER_GIVEN_PASSWORD);
    }

    private void requireKeptHere(String user, String field) {
        if (!logins.isAuthenticationMutable(user)) {
            throw new ConflictException(field, "user.keptElsewhere");
        }
    }

    private String require(String userName) {
        String known = persons.getUserIdentifier(userName);
        if (known == null || nobody().contains(known.toLowerCase(Locale.ROOT))) {
            throw new NotFoundException(userName);
        }
        return known;
    }

    private User of(String userName) {
        NodeRef node = persons.getPerson(userName, false);
        Map<QName, Serializable> person = nodes.getProperties(node);
        List<String> groups = authorities.getContainingAuthorities(AuthorityType.GROUP, userName, true).stream()
                .filter(known::isOne)
                .map(authorities::getShortName)
                .sorted()
                .toList();
        return new User(
                userName,
                text(person.get(ContentModel.PROP_FIRSTNAME)),
                text(person.get(ContentModel.PROP_LASTNAME)),
                (String) person.get(ContentModel.PROP_EMAIL),
                persons.isEnabled(userName),
                authorities.isAdminAuthority(userName),
                logins.isAuthenticationMutable(userName),
                groups);
    }

    private static String text(Serializable value) {
        return Objects.toString(value, "");
    }
}
