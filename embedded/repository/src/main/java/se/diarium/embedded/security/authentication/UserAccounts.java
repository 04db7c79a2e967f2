package se.diarium.embedded.security.authentication;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** The users who log in with a password of ours. Only a salted, slow hash of the password is stored. */
public final class UserAccounts {

    /**
     * @param userName the name as it was first written
     * @param enabled whether the user may log in
     */
    public record Account(String userName, String passwordHash, boolean enabled) {}

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final PasswordEncoder encoder;
    private final String hashOfNobody;

    /** @param transactions joins or begins a transaction; a password is hashed outside it, since that takes its time */
    public UserAccounts(JdbcTemplate jdbc, TransactionOperations transactions, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.encoder = encoder;
        this.hashOfNobody = encoder.encode("nobody has this password");
    }

    public Optional<Account> find(String userName) {
        List<Account> found = transactions.execute(status -> jdbc.query(
                "select user_name, password_hash, enabled from sec_user where user_key = ?",
                (row, number) -> new Account(row.getString(1), row.getString(2), row.getBoolean(3)),
                key(userName)));
        return found.stream().findFirst();
    }

    /** The account, if there is one, it is enabled and this is its password. Takes as long when there is none. */
    public Optional<Account> verified(String userName, char[] password) {
        Optional<Account> account = find(userName);
        boolean matches = encoder.matches(
                CharBuffer.wrap(password), account.map(Account::passwordHash).orElse(hashOfNobody));
        return account.filter(found -> matches && found.enabled());
    }

    public void create(String userName, char[] password) {
        update(
                "insert into sec_user (user_key, user_name, password_hash, enabled) values (?, ?, ?, true)",
                key(userName),
                userName,
                hash(password));
    }

    /** @return whether there is such an account */
    public boolean setPassword(String userName, char[] password) {
        return update("update sec_user set password_hash = ? where user_key = ?", hash(password), key(userName));
    }

    /** @return whether there is such an account */
    public boolean setEnabled(String userName, boolean enabled) {
        return update("update sec_user set enabled = ? where user_key = ?", enabled, key(userName));
    }

    /** @return whether there was such an account */
    public boolean delete(String userName) {
        return update("delete from sec_user where user_key = ?", key(userName));
    }

    private boolean update(String statement, Object... values) {
        return Boolean.TRUE.equals(transactions.execute(status -> jdbc.update(statement, values) > 0));
    }

    private String hash(char[] password) {
        return encoder.encode(CharBuffer.wrap(password));
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }
}
