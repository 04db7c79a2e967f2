package se.diarium.governance.thread;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.register.Bodies;
import se.diarium.register.Body;

/** The bodies of the region by their names, and units by codes that the region chooses. */
final class BodyAddressees implements Addressees {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9_-]{0,29}");

    private final Bodies bodies;

    BodyAddressees(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public boolean known(String code) {
        return CODE.matcher(code).matches();
    }

    @Override
    public Optional<String> read(String told) {
        String written = told.strip();
        return bodies.all().stream()
                .filter(body ->
                        body.code().equalsIgnoreCase(written) || body.name().equalsIgnoreCase(written))
                .map(Body::code)
                .findFirst()
                .or(() -> Optional.of(written).filter(this::known));
    }

    @Override
    public Set<String> codes() {
        return bodies.codes();
    }

    @Override
    public String name(String code) {
        return bodies.byCode(code).map(Body::name).orElse(code);
    }

    @Override
    public Optional<String> above(String code) {
        return Optional.empty();
    }
}
